// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Polarity;
import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.Target;
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

/** GR-IND-024: a positive output whose target is zero or less; of a range, its high end. */
public final class EmptyOutput extends NumberRule {
    /** The rule. */
    public EmptyOutput() {
        super("GR-IND-024", IndicatorField.POLARITY);
    }

    @Override
    protected Truth concerns(RowView row) {
        return row.isUnderL1(LevelNames.OUTPUT).and(isPositive(row));
    }

    @Override
    protected long mayConcern(RowMasks rows) {
        return rows.where(
                rows.maybeUnderL1(LevelNames.OUTPUT), row -> !isPositive(row).isFalse());
    }

    private static Truth isPositive(RowView row) {
        Optional<Polarity> polarity = row.polarity();
        return polarity.isEmpty() ? Truth.UNKNOWN : Truth.of(polarity.get() == Polarity.POSITIVE);
    }

    @Override
    protected Conclusion judge(RowView row, Target target, GoalView view, RuleContext<PerformanceGoal> context) {
        for (Quantity quantity : target.quantities()) {
            if (quantity.number().signum() > 0) {
                return Conclusion.passed();
            }
        }
        if (isPositive(row).isUnknown()) {
            return undecided(IndicatorField.POLARITY);
        }
        if (concerns(row).isUnknown()) {
            return unresolved(row, view, IndicatorField.L1);
        }
        Defect defect = Defect.at(row.place(IndicatorField.VALUE)).with(Shown.nameAndValue(row));
        return found(row, IndicatorField.VALUE, defect);
    }
}
