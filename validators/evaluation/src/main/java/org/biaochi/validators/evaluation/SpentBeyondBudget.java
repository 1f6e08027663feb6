// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.ExecutionLine;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.StatedTimes;

/**
 * OC-SEL-002: no more is executed than the budget of the year (F01), nothing without one, and the year is one that has come. What
 * cannot be read is OC-SEL-001's.
 */
final class SpentBeyondBudget extends FormRule {
    SpentBeyondBudget() {
        super("OC-SEL-002");
    }

    @Override
    Conclusion judge(SelfEvaluationView view, RuleContext<SelfEvaluation> context) {
        List<Defect> defects = new ArrayList<>();
        ExecutionLine line = view.execution();
        Value<Rational> budget = line.budget();
        Value<Rational> executed = line.executed();
        boolean both =
                budget.isPresent() && executed.isPresent() && budget.get().signum() >= 0;
        if (both && executed.get().isAbove(budget.get())) {
            boolean none = budget.get().signum() == 0;
            defects.add(Defect.at(line.place(FundColumn.EXECUTED))
                    .pattern(none ? "unfunded" : "default")
                    .with(Arguments.NONE
                            .with("executed", executed.get().rounded(2))
                            .with("budget", budget.get().rounded(2)))
                    .escalateIf(!none));
        }
        GoalField field = GoalField.BUDGET_YEAR;
        Typed year = view.evaluation().goal().field(field);
        boolean dated = isYear(year);
        if (dated) {
            StatedTimes times = new StatedTimes(context.asOf());
            times.year(field, year, Place.ROOT.child(field.key()), 0);
            defects.addAll(times.defects());
        }
        if (both || dated) {
            return Conclusion.of(defects, List.of());
        }
        Lacks lacks = new Lacks()
                .unless(budget, FundColumn.BUDGET.key())
                .unless(executed, FundColumn.EXECUTED.key())
                .restIf(view.partial());
        boolean funded = !view.evaluation().goal().funds().isEmpty();
        return funded && !lacks.isEmpty()
                ? Conclusion.undecided(lacks.missing())
                : Conclusion.notApplicable(Reason.NO_PLACE);
    }

    /** A form may print more than the year in that cell, which is no matter of this rule. */
    private static boolean isYear(Typed cell) {
        return cell.text().strip().matches("[0-9]+年?度?");
    }
}
