// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Compiled;
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
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Values;
import org.biaochi.validators.goal.mechanism.Words;

/** GR-IND-014: a quantity indicator (数量) whose unit counts nothing. */
public final class UncountedQuantity extends IndicatorRule {
    private static final Parameter<List<String>> NON_COUNT =
            Parameter.of("GR-IND-014.nonCountUnits", ParameterType.WORDS);
    private static final Compiled<Optional<Set<String>>> UNITS = Words.units(NON_COUNT);

    /** The rule. */
    public UncountedQuantity() {
        super("GR-IND-014");
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        answers.addSame(rows.used() & ~rows.maybeUnderL2(LevelNames.QUANTITY), Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Truth quantity = row.isUnderL2(LevelNames.QUANTITY);
        if (quantity.isFalse()) {
            return Conclusion.passed();
        }
        Optional<Set<String>> units = context.profile().compiled(UNITS);
        if (units.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Optional<MeasureUnit> unit = row.unit();
        if (unit.isEmpty()) {
            return undecided(IndicatorField.UNIT);
        }
        if (!units.get().contains(unit.get().name())) {
            return Conclusion.passed();
        }
        return quantity.isUnknown()
                ? unresolved(row, view, IndicatorField.L2)
                : Conclusion.failed(Defect.at(Values.unitPlace(row))
                        .with(Shown.nameAndValue(row).with("unit", unit.get().spelling())));
    }
}
