// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.util.List;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.profile.Setting;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.report.words.FactWords;
import org.biaochi.report.words.Wording;

/** Prints a rule card with the values that a profile sets, for a person who has to settle a finding. */
public final class RuleText {
    private final Output out;
    private final Paint paint;
    private final String language;

    /** Prints to an output in a language. */
    public RuleText(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    /** Prints the card under a profile, with the facts that the rule needs. */
    public void write(RuleCard card, Profile profile, List<FactKey<?>> facts) {
        out.line(paint.bold(card.rule() + "  " + say(card.title())));
        out.line(say("范围：", "Scope: ")
                + scope(card.scope())
                + card.item()
                        .map(item -> say(
                                "    审核项：" + item + " " + item.term() + "（" + item.dimension() + "）",
                                "    Review item: " + item))
                        .orElse("")
                + (card.waitsForSubmission() ? say("    草稿阶段不判断", "    waits for submission") : ""));
        out.line(say("管理要求：", "Profile: ") + profile.ref().id() + " "
                + profile.ref().version() + "  " + profile.ref().asOf());
        setting(card, profile);
        section("看什么", "What it looks at", card.what());
        section("为什么", "Why", card.why());
        out.line("");
        out.line(paint.bold(say("依据", "Bases")));
        List<LegalBasis> bases = profile.basesOf(card.rule()).orElse(card.bases());
        bases.forEach(basis -> out.line("  " + say(Wording.basis(basis))
                + (basis.jurisdiction().isEmpty() ? "" : "  [" + basis.jurisdiction() + "]")));
        if (!card.parameters().isEmpty()) {
            out.line("");
            out.line(paint.bold(say("参数", "Parameters")));
            card.parameters().forEach(parameter -> parameter(parameter, profile));
        }
        if (!facts.isEmpty()) {
            out.line("");
            out.line(paint.bold(say("需要的事实资料", "Facts it needs")));
            facts.forEach(key -> out.line("  " + key.id() + "  " + say(FactWords.name(key.id()))));
            out.line("  "
                    + say("没有提供时未能判定；写法见 biaochi explain facts", "Undecided without them; see biaochi explain facts"));
        }
        section("可能误报", "Known false positives", card.falsePositives());
        section("怎样人工核实", "How to verify by hand", card.verify());
        section("怎样处理", "What to do", card.remedy());
    }

    private String scope(String scope) {
        return switch (scope) {
            case "goal" -> say("整张表 (goal)", "goal");
            case "indicator" -> say("逐行指标 (indicator)", "indicator");
            case "gate" -> say("进入预算关口 (gate)", "gate");
            case "pre-evaluation" -> say("事前绩效评估 (pre-evaluation)", "pre-evaluation");
            case "waiver" -> say("随报的豁免，各阶段通用 (waiver)", "waiver, at every stage");
            default -> scope;
        };
    }

    private void setting(RuleCard card, Profile profile) {
        RuleSetting setting = profile.rule(card.rule()).orElse(null);
        if (setting == null) {
            out.line(say(
                    "在此：没有管理要求点名本规则，结果只供参考，不影响结论",
                    "Here: no pack names the rule; it runs as an extra and touches neither verdict nor gate"));
            return;
        }
        String state = setting.enabled()
                ? say(Wording.severity(setting.severity()))
                        + (setting.escalated() == setting.severity()
                                ? ""
                                : say("，情节重的为", ", escalated: ") + say(Wording.severity(setting.escalated())))
                        + (setting.waivable() ? "" : say("，不得豁免", ", cannot be waived"))
                        + (setting.optional() ? say("，装有其插件才查", ", asked where its plug-in is installed") : "")
                : say("已关闭", "switched off");
        out.line(say("在此：", "Here: ")
                + state
                + say("（来自 ", " (from ")
                + setting.layer()
                + (setting.reason().isEmpty() ? "" : say("，理由：", ", reason: ") + setting.reason())
                + say("）", ")"));
    }

    private void parameter(ParameterDeclaration declaration, Profile profile) {
        Setting<?> setting = profile.setting(declaration.parameter());
        String value = setting.value().map(ValueText::of).orElse(say("（未设定）", "(unset)"));
        out.line("  " + declaration.parameter().id() + " = " + value
                + (declaration.unit().isEmpty() || setting.value().isEmpty() ? "" : " " + declaration.unit()));
        String meaning = say(declaration.meaning());
        String source = setting.layer().isEmpty() ? say("无", "none") : setting.layer() + "  " + setting.location();
        out.line("      " + meaning + (meaning.isEmpty() ? "" : say("；", "; "))
                + say("类型 ", "type ") + declaration.parameter().type() + say("；来源：", "; source: ") + source.strip()
                + bases(setting, profile));
    }

    private String bases(Setting<?> setting, Profile profile) {
        StringBuilder text = new StringBuilder();
        for (String id : setting.bases()) {
            String basis =
                    profile.basis(id).map(found -> say(Wording.basis(found))).orElse(id);
            text.append(text.length() == 0 ? say("；依据：", "; basis: ") : say("、", ", "))
                    .append(basis);
        }
        return text.toString();
    }

    private void section(String zh, String en, LocalText text) {
        out.line("");
        out.line(paint.bold(say(zh, en)));
        for (String line : say(text).strip().split("\n", -1)) {
            out.line("  " + line.strip());
        }
    }

    private String say(LocalText text) {
        return text.in(language);
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
