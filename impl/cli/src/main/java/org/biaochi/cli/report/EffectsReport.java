// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.biaochi.api.linkage.BudgetAction;
import org.biaochi.api.linkage.BudgetEffect;
import org.biaochi.cli.session.Output;
import org.biaochi.core.linkage.EffectTotals;
import org.biaochi.report.words.Plain;

/** Writes the account of all decisions of a run: cuts, increases, recoveries and reallocations, by verb and by cause. */
final class EffectsReport {
    private final List<BudgetEffect> decided = new ArrayList<>();
    private final List<BudgetEffect> proposed = new ArrayList<>();
    private final Output out;
    private final String language;

    EffectsReport(Output out, String language) {
        this.out = out;
        this.language = language;
    }

    void add(List<BudgetEffect> effects) {
        effects.forEach(effect -> (effect.proposed() ? proposed : decided).add(effect));
    }

    void write() {
        write(say("结果应用台账（已决定）", "Account of decisions"), EffectTotals.of(decided));
        write(say("结果应用台账（建议）", "Account of proposals"), EffectTotals.of(proposed));
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
