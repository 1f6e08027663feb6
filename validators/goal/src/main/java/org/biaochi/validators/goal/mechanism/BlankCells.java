// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.GoalView.Carried;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;

/**
 * Fires once for each of some columns whose cell is blank. A column that the form does not carry is judged by itself: where
 * the form should carry it the rule is undecided, and it does not apply where none of its columns is on the form.
 */
public final class BlankCells extends IndicatorRule {
    private final List<IndicatorField> columns;

    private BlankCells(String id, List<IndicatorField> columns) {
        super(id);
        this.columns = columns;
    }

    /** The rule on these columns; with more than one the pattern of a finding is the column's key. */
    public static BlankCells of(String id, IndicatorField... columns) {
        return new BlankCells(id, List.of(columns));
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        if (columns.size() == 1) {
            answers.addSame(rows.filled(columns.get(0)), Conclusion.passed());
        } else if (rows.used() != 0 && areNowhere(view)) {
            RowView any = view.stored(Long.numberOfTrailingZeros(rows.used()));
            answers.addSame(rows.used(), judge(any, view, context));
        }
    }

    private boolean areNowhere(GoalView view) {
        for (IndicatorField column : columns) {
            if (view.carried(column) != Carried.NOWHERE) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        List<Defect> defects = new ArrayList<>(0);
        List<Missing> missing = new ArrayList<>(0);
        int carried = 0;
        for (IndicatorField column : columns) {
            Typed.State state = row.state(column);
            if (state == Typed.State.ABSENT) {
                missing.addAll(view.absent(column.key()).missing());
                continue;
            }
            carried++;
            if (state == Typed.State.BLANK && row.mayBeCut(column)) {
                missing.add(Missing.REST_OF_FORM);
            } else if (state == Typed.State.BLANK) {
                defects.add(defect(row, column));
            }
        }
        return carried == 0 && missing.isEmpty()
                ? Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM)
                : Conclusion.of(defects, missing);
    }

    private Defect defect(RowView row, IndicatorField column) {
        Defect defect = Defect.at(row.place(column)).with(Shown.name(row));
        return columns.size() == 1 ? defect : defect.pattern(column.key());
    }
}
