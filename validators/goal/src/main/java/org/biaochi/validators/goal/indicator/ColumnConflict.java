// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetNote;
import org.biaochi.api.rule.Arguments;
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
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-IND-006: the sign or unit written in the value is not that of its column. */
public final class ColumnConflict extends IndicatorRule {
    /** The rule. */
    public ColumnConflict() {
        super("GR-IND-006", IndicatorField.VALUE);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        if (view.carried(IndicatorField.OPERATOR) == Carried.NOWHERE
                && view.carried(IndicatorField.UNIT) == Carried.NOWHERE) {
            answers.addSame(rows.used(), nothingToCompare(Typed.State.ABSENT, Typed.State.ABSENT, view));
        }
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.state(IndicatorField.OPERATOR) != Typed.State.VALUE
                && row.state(IndicatorField.UNIT) != Typed.State.VALUE) {
            return nothingToCompare(row.state(IndicatorField.OPERATOR), row.state(IndicatorField.UNIT), view);
        }
        Target target = row.target();
        boolean operator = target.has(TargetNote.OPERATOR_CONFLICT)
                || target.has(TargetNote.OPERATOR_UNKNOWN)
                        && target.writtenOperator().isPresent();
        boolean unit = target.has(TargetNote.UNIT_CONFLICT);
        if (!operator && !unit) {
            return Conclusion.passed();
        }
        Arguments arguments = Shown.nameAndValue(row)
                .with("operator", Excerpt.of(row.text(IndicatorField.OPERATOR)))
                .with("unit", Excerpt.of(row.text(IndicatorField.UNIT)));
        Defect defect = Defect.at(row.place(IndicatorField.VALUE))
                .pattern(operator && unit ? "both" : operator ? "operator" : "unit")
                .with(arguments);
        return found(row, IndicatorField.VALUE, defect);
    }

    private static Conclusion nothingToCompare(Typed.State operator, Typed.State unit, GoalView view) {
        List<Missing> missing = new ArrayList<>(2);
        addLacking(missing, IndicatorField.OPERATOR, operator, view);
        addLacking(missing, IndicatorField.UNIT, unit, view);
        return missing.isEmpty() ? Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM) : Conclusion.undecided(missing);
    }

    private static void addLacking(List<Missing> missing, IndicatorField column, Typed.State state, GoalView view) {
        if (state == Typed.State.BLANK || view.onForm("indicator." + column.key())) {
            missing.add(Missing.field(column.key()));
        }
    }
}
