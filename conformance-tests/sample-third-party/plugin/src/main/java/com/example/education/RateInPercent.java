// SPDX-License-Identifier: Apache-2.0
package com.example.education;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;

/** EDU-001: an enrolment or retention rate (入学率、巩固率) has a target in percent. */
final class RateInPercent implements Rule<PerformanceGoal, Indicator> {
    private static final RuleId ID = RuleId.of("EDU-001");
    private static final Parameter<List<String>> RATES = Parameter.of("EDU-001.rates", ParameterType.WORDS);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Scope<PerformanceGoal, Indicator> scope() {
        return Scope.INDICATOR;
    }

    @Override
    public Conclusion check(Indicator indicator, RuleContext<PerformanceGoal> context) {
        GoalView view = context.derived(GoalView.KEY);
        RowView row = view.row(indicator);
        if (row.unused()) {
            return Conclusion.notApplicable(Reason.UNUSED_ROW);
        }
        if (row.name().isEmpty()) {
            return Conclusion.undecided(Missing.field(IndicatorField.NAME.key()));
        }
        if (!Words.anyIn(row.name(), context.value(RATES))) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (row.value().isEmpty() || row.target().is(TargetKind.PLACEHOLDER)) {
            return Conclusion.undecided(Missing.field(IndicatorField.VALUE.key()));
        }
        if (isPercentage(row)) {
            return Conclusion.passed();
        }
        return row.mayBeCut(IndicatorField.VALUE)
                ? Conclusion.undecided(Missing.REST_OF_FORM)
                : Conclusion.failed(Defect.at(row.place(IndicatorField.VALUE))
                        .with(Arguments.of("name", row.name()).with("value", row.value())));
    }

    private static boolean isPercentage(RowView row) {
        return row.unit()
                .map(MeasureUnit::category)
                .filter(UnitCategory.PERCENT::equals)
                .isPresent();
    }
}
