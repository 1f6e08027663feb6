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
import org.biaochi.core.text.Excerpt;

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
        boolean dated = year(view, context, defects);
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
    private static boolean year(SelfEvaluationView view, RuleContext<SelfEvaluation> context, List<Defect> defects) {
        GoalField field = GoalField.BUDGET_YEAR;
        Typed cell = view.evaluation().goal().field(field);
        if (!cell.text().strip().matches("[0-9]+年?度?")) {
            return false;
        }
        int latest = context.asOf().getYear();
        if (view.goal().budgetYear().filter(year -> year.year() <= latest).isEmpty()) {
            defects.add(Defect.at(Place.ROOT.child(field.key()))
                    .pattern("year")
                    .with(Arguments.of("field", "预算年度")
                            .with("text", Excerpt.brief(cell.text().strip()))
                            .with("latest", latest)));
        }
        return true;
    }
}
