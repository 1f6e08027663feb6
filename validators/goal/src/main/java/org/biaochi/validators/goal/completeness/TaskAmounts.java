// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.AnnualTask;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.goal.GoalView;
import org.biaochi.validators.goal.mechanism.GoalRule;

/** GR-CMP-019: the amounts of a department's annual tasks add up to the stated total, and each task serves some goal text. */
public final class TaskAmounts extends GoalRule {
    private static final String TASKS = "tasks";
    private static final Place PLACE = Place.ROOT.child(TASKS);

    /** The rule. */
    public TaskAmounts() {
        super("GR-CMP-019");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        if (view.goal().objectKind() != ObjectKind.DEPARTMENT_OVERALL) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        List<AnnualTask> tasks = view.goal().tasks().orElse(null);
        if (tasks == null) {
            return view.absent(TASKS);
        }
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        boolean cut = mayEndHere(view);
        List<Place> unreferred = unreferred(tasks, cut);
        if (!unreferred.isEmpty()) {
            defects.add(Defect.over(unreferred).pattern("goalRef"));
        }
        boolean judged = sum(view, tasks, cut, defects, missing);
        boolean referring = tasks.stream().anyMatch(task -> !task.goalRef().isAbsent());
        return judged || referring
                ? Conclusion.of(defects, missing)
                : Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM);
    }

    /** A cut copy without any row may have been cut inside the tasks. */
    private static boolean mayEndHere(GoalView view) {
        return view.partial()
                && view.rows(PeriodSet.ANNUAL).isEmpty()
                && view.rows(PeriodSet.OVERALL).isEmpty();
    }

    private static List<Place> unreferred(List<AnnualTask> tasks, boolean cut) {
        List<Place> places = new ArrayList<>();
        int whole = cut ? tasks.size() - 1 : tasks.size();
        for (int i = 0; i < whole; i++) {
            if (tasks.get(i).goalRef().isBlank()) {
                places.add(PLACE.child(i).child("goalRef"));
            }
        }
        return places;
    }

    /** Compares sum and total; false if the form has no total at all. */
    private static boolean sum(
            GoalView view, List<AnnualTask> tasks, boolean cut, List<Defect> defects, List<Missing> missing) {
        Typed cell = view.goal().field(GoalField.TASK_TOTAL);
        Place place = Place.ROOT.child(GoalField.TASK_TOTAL.key());
        FundAmount total = FundView.amount(place, cell, false);
        if (!total.isNumber()) {
            missing.addAll(view.missing(GoalField.TASK_TOTAL));
            if (total.state() == Typed.State.VALUE) {
                missing.add(Missing.field(GoalField.TASK_TOTAL.key()));
            }
            return !cell.isAbsent() || !missing.isEmpty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < tasks.size(); i++) {
            FundAmount amount =
                    FundView.amount(PLACE.child(i).child("amount"), tasks.get(i).amount(), false);
            if (!amount.isNumber()) {
                missing.add(Missing.field(TASKS));
                return true;
            }
            sum = sum.add(amount.yuan());
        }
        if (cut) {
            missing.add(Missing.REST_OF_FORM);
        } else if (sum.compareTo(total.yuan()) != 0) {
            defects.add(Defect.at(place)
                    .pattern("sum")
                    .with(Arguments.NONE.with("total", total.yuan()).with("sum", sum)));
        }
        return true;
    }
}
