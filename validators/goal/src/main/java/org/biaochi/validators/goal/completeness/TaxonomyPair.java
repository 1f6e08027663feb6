// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Taxonomy.Node;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.AcceptedTaxonomies;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;

/**
 * GR-CMP-016: the levels of a row are a pair of an accepted taxonomy. Rows with the same texts are one finding. A table in which
 * no first level can be resolved is no goal table, so nothing is said about its rows.
 */
public final class TaxonomyPair extends IndicatorRule {
    /** The rule. */
    public TaxonomyPair() {
        super("GR-CMP-016", IndicatorField.L1, IndicatorField.L2);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        List<String> versions = context.profile()
                .compiled(AcceptedTaxonomies.KEY)
                .forYear(view.budgetYear())
                .orElse(List.of());
        answers.addSame(rows.whereLevels(levels -> isPair(levels, versions, view)), Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<List<String>> versions =
                context.profile().compiled(AcceptedTaxonomies.KEY).forYear(view.budgetYear());
        if (isPair(row.levels(), versions.orElse(List.of()), view)) {
            return Conclusion.passed();
        }
        if (!view.resolvesAnyL1()) {
            return undecided(IndicatorField.L1);
        }
        if (versions.isEmpty()) {
            return Conclusion.undecided(Missing.field(GoalField.BUDGET_YEAR.key()));
        }
        if (row.mayBeCut(IndicatorField.L2)) {
            return Conclusion.undecided(Missing.REST_OF_FORM);
        }
        String l1 = row.text(IndicatorField.L1);
        String l2 = row.text(IndicatorField.L2);
        return Conclusion.failed(Defect.at(row.place())
                .pattern(l1.isEmpty() || l2.isEmpty() ? "blank" : "default")
                .together(l1 + "\n" + l2)
                .with(Arguments.of("l1", l1).with("l2", l2)));
    }

    private static boolean isPair(Node levels, List<String> versions, GoalView view) {
        for (String version : versions) {
            if (view.isPair(version, levels)) {
                return true;
            }
        }
        return false;
    }
}
