// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.biaochi.api.engine.LinkageAssessment;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.linkage.EffectTotals;
import org.biaochi.core.linkage.LinkageLedger;
import org.biaochi.report.words.Plain;

/** Writes the account of all decisions of a run: cuts, increases, recoveries and reallocations, by verb and by cause. */
final class EffectsReport {
    private static final int SOURCES_SHOWN = 5;

    private final LinkageLedger ledger = new LinkageLedger();
    private final Output out;
    private final Paint paint;
    private final String language;

    EffectsReport(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    void add(String source, LinkageAssessment assessment) {
        ledger.add(source, assessment.subject(), assessment.effects());
    }

    void write() {
        write(say("结果应用台账（已决定）", "Account of decisions"), ledger.decided());
        write(say("结果应用台账（建议）", "Account of proposals"), ledger.proposed());
        List<LinkageLedger.Repeat> repeats = ledger.repeats();
        if (!repeats.isEmpty()) {
            out.line("");
            out.line(paint.yellow(say("同一对象重复的决定", "Decisions on one object")));
            repeats.forEach(this::repeat);
        }
    }

    private void repeat(LinkageLedger.Repeat repeat) {
        List<String> sources = repeat.sources();
        List<String> shown = sources.stream()
                .limit(SOURCES_SHOWN)
                .map(source -> Plain.of(source, 200))
                .toList();
        boolean more = shown.size() < sources.size();
        out.line("  " + Plain.of(repeat.object(), 60)
                + (repeat.year().isEmpty() ? "" : say("（", " (") + Plain.of(repeat.year(), 20) + say("）", ")"))
                + say(" 有 " + sources.size() + " 份", ": " + sources.size() + " ")
                + (repeat.same()
                        ? say("，内容相同，台账只计一次", "with the same amounts, counted once")
                        : say("，金额不一致，均未计入台账，请核对后只留一份", "with different amounts, none of them counted; keep one"))
                + say("：", ": ") + String.join(say("、", ", "), shown) + (more ? say(" 等", " …") : ""));
    }

    private void write(String title, EffectTotals totals) {
        if (totals.totals().isEmpty() && totals.untold() == 0) {
            return;
        }
        out.line("");
        out.line(title);
        totals.totals().forEach((kind, total) -> {
            List<String> actions = new ArrayList<>();
            totals.byAction().getOrDefault(kind, Map.of()).forEach((action, sum) -> {
                BudgetAction verb = BudgetAction.valueOf(action);
                actions.add(say(verb.term(), verb.name()) + " " + sum.toPlainString());
            });
            out.line("  " + say(kind.term(), kind.name()) + say(" 共 ", " total ") + total.toPlainString()
                    + say(" 元：", " yuan: ") + String.join(say("，", ", "), actions));
            totals.byCause()
                    .getOrDefault(kind, Map.of())
                    .forEach((cause, sum) -> out.line("    "
                            + (cause.isEmpty() ? say("（未写明原因）", "(no cause)") : Plain.of(cause, 60)) + " "
                            + sum.toPlainString() + say(" 元", " yuan")));
        });
        if (totals.untold() > 0) {
            out.line("  "
                    + say(
                            "另有 " + totals.untold() + " 项金额无法测算或不予认可，未计入",
                            totals.untold() + " amounts cannot be told or are refused; they are not in the sums"));
        }
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
