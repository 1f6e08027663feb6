// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.validators.goal.mechanism.NumberRule;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Values;
import org.biaochi.validators.goal.mechanism.Words;

/** GR-IND-023: a number in a counting unit that is not whole; 10.0 is. Either end of a range counts. */
public final class BrokenCount extends NumberRule {
    private static final Parameter<List<String>> COUNT_UNITS =
            Parameter.of("GR-IND-023.countUnits", ParameterType.WORDS);
    private static final Compiled<Optional<Set<String>>> UNITS = Words.units(COUNT_UNITS);

    /** The rule. */
    public BrokenCount() {
        super("GR-IND-023");
    }

    @Override
    protected long passing(RowMasks rows, RuleContext<PerformanceGoal> context) {
        return context.profile().compiled(UNITS).isPresent() ? rows.values().whole() : 0;
    }

    @Override
    protected Conclusion judge(RowView row, Target target, GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<Set<String>> units = context.profile().compiled(UNITS);
        if (units.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        if (target.is(TargetKind.NUMBER)
                && target.number().filter(BrokenCount::isWhole).isPresent()) {
            return Conclusion.passed();
        }
        for (Quantity quantity : target.quantities()) {
            Optional<MeasureUnit> unit = Values.unit(quantity, target);
            if (unit.isPresent() && units.get().contains(unit.get().name()) && !isWhole(quantity.number())) {
                return Conclusion.failed(Defect.at(row.place(IndicatorField.VALUE))
                        .with(Shown.nameAndValue(row).with("unit", unit.get().spelling())));
            }
        }
        return Conclusion.passed();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }
}
