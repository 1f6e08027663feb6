// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.math.BigDecimal;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.validators.goal.mechanism.Lexicon;
import org.biaochi.validators.goal.mechanism.NumberRule;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Values;
import org.biaochi.validators.goal.mechanism.WordPattern;

/** GR-IND-008: a percentage outside 0 to 100 whose name does not speak of growth; an error below 0. The bounds pass. */
public final class PercentBounds extends NumberRule {
    private static final String PERCENT = "%";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The rule. */
    public PercentBounds() {
        super("GR-IND-008");
    }

    @Override
    protected long passing(RowMasks rows, RuleContext<PerformanceGoal> context) {
        RowMasks.Values values = rows.values();
        return values.plain() & ~values.percent() | values.shares();
    }

    @Override
    protected Conclusion judge(RowView row, Target target, GoalView view, RuleContext<PerformanceGoal> context) {
        if (target.is(TargetKind.NUMBER) && target.category() != UnitCategory.PERCENT) {
            return Conclusion.passed();
        }
        boolean above = false;
        boolean below = false;
        for (Quantity quantity : target.quantities()) {
            boolean percent = Values.unit(quantity, target)
                    .filter(unit -> unit.name().equals(PERCENT))
                    .isPresent();
            above |= percent && quantity.number().compareTo(HUNDRED) > 0;
            below |= percent && quantity.number().signum() < 0;
        }
        if (!above && !below) {
            return Conclusion.passed();
        }
        if (row.indicator().name().isAbsent()) {
            return view.absent(IndicatorField.NAME.key());
        }
        if (context.profile().compiled(Lexicon.KEY).matches(WordPattern.GROWTH, row.name())) {
            return Conclusion.passed();
        }
        return Conclusion.failed(
                Defect.at(row.place(IndicatorField.VALUE)).escalateIf(below).with(Shown.nameAndValue(row)));
    }
}
