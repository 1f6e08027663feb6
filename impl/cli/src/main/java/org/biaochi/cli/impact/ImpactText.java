// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.rule.Verdict;
import org.biaochi.cli.input.SubjectInputs;
import org.biaochi.cli.report.Progress;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.input.Unreadable;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;

/** Tells the difference to a person. */
public final class ImpactText {
    private static final int SHOWN = 50;

    private final Output out;
    private final Paint paint;
    private final String language;
    private long told;

    /** Writes to an output in a language. */
    public ImpactText(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    /** Runs and tells. */
    public void tell(ImpactRun run, SubjectInputs inputs, Progress progress) {
        ImpactTally tally = run.run(inputs, progress, this::flip, this::unreadable);
        if (told > SHOWN) {
            out.line(say(
                    "……另有 " + (told - SHOWN) + " 份，--json 列全部", "… and " + (told - SHOWN) + " more; --json lists all"));
        }
        out.line("");
        out.line(paint.bold(say("汇总", "Summary")));
        out.line("  " + say("共 ", "") + tally.subjects() + say(" 份，结果有变化的 ", " subjects, changed: ") + tally.flipped()
                + (tally.unread() == 0 ? "" : say("，无法读取 ", ", unreadable: ") + tally.unread()));
        tally.results().forEach((key, changes) -> {
            out.line("  " + name(key) + say("：", ": "));
            if (key.equals(Standing.ALERTS)) {
                out.line("    " + inAll(changes));
            } else {
                changes.forEach((change, count) -> out.line("    " + words(key, change) + "  " + count));
            }
        });
        if (tally.before().compareTo(tally.after()) != 0) {
            BigDecimal difference = tally.after().subtract(tally.before());
            out.line("  " + say("下年安排合计：", "Next year in all: ")
                    + tally.before().toPlainString() + " → " + tally.after().toPlainString() + say(" 元，变动 ", " 元, ")
                    + difference.toPlainString() + say(" 元", " 元"));
        }
        groups(say("按规则", "By rule"), tally.rules());
        groups(say("按部门", "By department"), tally.departments());
        if (tally.flipped() == 0) {
            out.line("  " + say("没有变化", "nothing changes"));
        }
    }

    /** How many alerts the changed subjects raise in all: their single counts say little. */
    private String inAll(Map<String, Integer> changes) {
        long subjects = 0;
        long before = 0;
        long after = 0;
        for (Map.Entry<String, Integer> change : changes.entrySet()) {
            String[] both = change.getKey().split(" → ", 2);
            int count = change.getValue();
            subjects += count;
            before += count * Long.parseLong(both[0]);
            after += count * Long.parseLong(both[1]);
        }
        return say(
                "有变化的 " + subjects + " 份，合计 " + before + " → " + after + " 件",
                subjects + " subjects, in all " + before + " → " + after);
    }

    private void groups(String head, Map<String, Map<String, Integer>> groups) {
        if (groups.isEmpty()) {
            return;
        }
        out.line("  " + head + say("：", ": "));
        groups.forEach((group, counts) -> {
            List<String> parts = new ArrayList<>();
            counts.forEach((what, count) -> parts.add(name(what) + " " + count));
            String shown = group.isEmpty() ? say("（没有部门）", "(no department)") : Plain.of(group);
            out.line("    " + shown + "  " + String.join(say("，", ", "), parts));
        });
    }

    private void flip(Flip flip) {
        told++;
        if (told > SHOWN) {
            return;
        }
        List<String> parts = new ArrayList<>();
        flip.results()
                .forEach((key, both) -> parts.add(name(key) + " " + words(key, both.get(0) + " → " + both.get(1))));
        flip.rules().forEach((rule, what) -> parts.add(rule + " " + name(what)));
        out.line("- " + Plain.of(flip.name()) + "  " + Plain.of(flip.source()));
        out.line("    " + String.join(say("；", "; "), parts));
    }

    private void unreadable(Unreadable<?> input) {
        out.line("- " + Plain.of(input.source()) + say("  无法读取：", "  unreadable: ")
                + Plain.of(input.error().text().in(language)));
    }

    private String name(String key) {
        return switch (key) {
            case Standing.VERDICT -> say("结论", "verdict");
            case Standing.GATE -> say("准入", "gate");
            case Standing.LIGHT -> say("亮灯", "light");
            case Standing.GRADE -> say("等级", "grade");
            case Standing.SCORE -> say("得分", "score");
            case Standing.AMOUNT -> say("金额", "amount");
            case Standing.ALERTS -> say("预警数", "alerts");
            case "rules" -> say("仅规则结果", "rules only");
            case Flip.NEW -> say("新发现问题", "finds now");
            case Flip.GONE -> say("不再有问题", "finds no longer");
            case Flip.DECIDED -> say("可以判定", "decided now");
            case Flip.OPEN -> say("变为未能判定", "undecided now");
            default -> key;
        };
    }

    private String words(String key, String change) {
        String shown = change;
        if (key.equals(Standing.VERDICT)) {
            for (Verdict verdict : Verdict.values()) {
                shown = shown.replace(verdict.name(), Wording.verdict(verdict).in(language));
            }
        } else if (key.equals(Standing.GATE)) {
            for (GateDecision gate :
                    List.of(GateDecision.PASS_WITH_FIX, GateDecision.PASS, GateDecision.RESUBMIT, GateDecision.BLOCK)) {
                shown = shown.replace(gate.name(), Wording.gate(gate).in(language));
            }
        } else if (key.equals(Standing.LIGHT) && !language.equals("en")) {
            for (Light light : Light.values()) {
                shown = shown.replace(light.name(), light.term());
            }
        }
        return shown;
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
