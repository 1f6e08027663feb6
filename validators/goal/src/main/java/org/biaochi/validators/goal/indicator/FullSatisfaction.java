// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.math.BigDecimal;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.LevelNames;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.NumberRule;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-IND-010: a satisfaction target that is exactly the whole: 100% or 1000‰. */
public final class FullSatisfaction extends NumberRule {
    private static final BigDecimal WHOLE_IN_PERCENT = BigDecimal.valueOf(100);

    /** The rule. */
    public FullSatisfaction() {
        super("GR-IND-010");
    }

    @Override
    protected Truth concerns(RowView row) {
        return row.isUnderL1(LevelNames.SATISFACTION);
    }

    @Override
    protected long mayConcern(RowMasks rows) {
        return rows.maybeUnderL1(LevelNames.SATISFACTION);
    }

    @Override
    protected Conclusion judge(RowView row, Target target, GoalView view, RuleContext<PerformanceGoal> context) {
        if (!isWhole(target)) {
            return Conclusion.passed();
        }
        return concerns(row).isTrue()
                ? Conclusion.failed(Defect.at(row.place(IndicatorField.VALUE)).with(Shown.nameAndValue(row)))
                : unresolved(row, view, IndicatorField.L1);
    }

    private static boolean isWhole(Target target) {
        return target.is(TargetKind.NUMBER)
                && target.unit()
                        .map(MeasureUnit::category)
                        .filter(UnitCategory.PERCENT::equals)
                        .isPresent()
                && target.numberInBase()
                        .filter(share -> share.compareTo(WHOLE_IN_PERCENT) == 0)
                        .isPresent();
    }
}
