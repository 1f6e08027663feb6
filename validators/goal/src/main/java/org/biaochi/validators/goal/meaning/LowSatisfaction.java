// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.meaning;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.Target.Bound;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.LevelNames;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.validators.goal.mechanism.NumberRule;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Values;

/**
 * GR-SEM-007: a satisfaction target in percent below the floor. Of a range the low end counts, of several numbers each one; a
 * number without a unit leaves it undecided where it would be too low as a percentage.
 */
public final class LowSatisfaction extends NumberRule {
    private final Parameter<BigDecimal> minSatisfaction = parameter("minSatisfaction", ParameterType.DECIMAL);

    /** The rule. */
    public LowSatisfaction() {
        super("GR-SEM-007");
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
        Optional<BigDecimal> floor = context.find(minSatisfaction);
        if (floor.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Truth low = isLow(target, floor.get());
        if (low.isFalse()) {
            return Conclusion.passed();
        }
        if (concerns(row).isUnknown()) {
            return unresolved(row, view, IndicatorField.L1);
        }
        if (low.isUnknown()) {
            return undecided(IndicatorField.UNIT);
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE))
                .with(Shown.nameAndValue(row).with("min", floor.get()));
        return found(row, IndicatorField.VALUE, defect);
    }

    private static Truth isLow(Target target, BigDecimal floor) {
        if (target.is(TargetKind.RANGE)) {
            return target.low()
                    .map(Bound::number)
                    .map(low -> isLow(low, target.unit(), floor))
                    .orElse(Truth.UNKNOWN);
        }
        if (target.is(TargetKind.RATIO)) {
            return Truth.FALSE;
        }
        Truth low = Truth.FALSE;
        for (Quantity quantity : target.quantities()) {
            low = low.or(isLow(quantity.number(), Values.unit(quantity, target), floor));
        }
        return low;
    }

    private static Truth isLow(BigDecimal number, Optional<MeasureUnit> unit, BigDecimal floor) {
        if (unit.isEmpty()) {
            return number.compareTo(floor) < 0 ? Truth.UNKNOWN : Truth.FALSE;
        }
        boolean percent = unit.get().category() == UnitCategory.PERCENT;
        return Truth.of(percent && unit.get().toBase(number).compareTo(floor) < 0);
    }
}
