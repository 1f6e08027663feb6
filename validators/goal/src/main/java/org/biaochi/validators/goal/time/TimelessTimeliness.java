// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.time;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.TargetNote;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.LevelNames;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Placeholders;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-TIM-001: a timeliness indicator (时效) whose value has neither date, nor span of time, nor frequency, nor rate. */
public final class TimelessTimeliness extends IndicatorRule {
    /** The rule. */
    public TimelessTimeliness() {
        super(
                "GR-TIM-001",
                Needs.NOTHING.unlessFailed(RuleId.of("GR-IND-003"), RuleId.of("GR-IND-012")),
                IndicatorField.VALUE);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        answers.addSame(rows.used() & ~rows.maybeUnderL2(LevelNames.TIMELINESS), Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Truth timeliness = row.isUnderL2(LevelNames.TIMELINESS);
        if (timeliness.isFalse()) {
            return Conclusion.passed();
        }
        if (row.value().isEmpty()) {
            return reportedBy("GR-IND-003");
        }
        Placeholders placeholders = context.profile().compiled(Placeholders.KEY);
        if (placeholders.has(row.value())) {
            return reportedBy("GR-IND-012");
        }
        if (placeholders.allows(row.value())) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (hasTime(row.target())) {
            return Conclusion.passed();
        }
        if (timeliness.isUnknown()) {
            return unresolved(row, view, IndicatorField.L2);
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE)).with(Shown.nameAndValue(row));
        return found(row, IndicatorField.VALUE, defect);
    }

    private static boolean hasTime(Target target) {
        return target.start().isPresent()
                || target.is(TargetKind.RATIO)
                || target.has(TargetNote.FREQUENCY)
                || target.has(TargetNote.DEADLINE)
                || target.has(TargetNote.TWO_DIGIT_YEAR)
                || target.has(TargetNote.POSSIBLE_DATE)
                || target.mentions(UnitCategory.DURATION)
                || target.mentions(UnitCategory.FREQUENCY)
                || target.mentions(UnitCategory.PERCENT)
                || target.mentions(UnitCategory.RATE)
                || target.mentions(UnitCategory.DATE);
    }
}
