// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * GR-CMP-021: at least this share of the annual indicators is quantitative, where a profile sets a share. Rows of unknown type
 * decide nothing unless their type could not change the answer.
 */
public final class QuantitativeShare extends GoalRule {
    private final Parameter<BigDecimal> minShare = parameter("minQuantShare", ParameterType.DECIMAL);

    /** The rule. */
    public QuantitativeShare() {
        super("GR-CMP-021");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<BigDecimal> min = context.find(minShare);
        if (min.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        List<RowView> rows = view.rows(PeriodSet.ANNUAL);
        List<Missing> missing = new ArrayList<>();
        if (view.partial()) {
            missing.add(Missing.REST_OF_FORM);
        } else if (rows.isEmpty()) {
            missing.add(Missing.field(PeriodSet.ANNUAL.key()));
        }
        if (!missing.isEmpty()) {
            return Conclusion.undecided(missing);
        }
        int quantitative = 0;
        int unknown = 0;
        for (RowView row : rows) {
            Optional<ValueType> type = row.valueType();
            unknown += type.isEmpty() ? 1 : 0;
            quantitative += type.isPresent() && isQuantitative(type.get()) ? 1 : 0;
        }
        BigDecimal needed = min.get().multiply(BigDecimal.valueOf(rows.size()));
        if (BigDecimal.valueOf(quantitative).compareTo(needed) >= 0) {
            return Conclusion.passed();
        }
        if (BigDecimal.valueOf(quantitative + (long) unknown).compareTo(needed) >= 0) {
            return Conclusion.undecided(Missing.field(IndicatorField.VALUE_TYPE.key()));
        }
        return Conclusion.failed(Defect.at(Place.ROOT.child(PeriodSet.ANNUAL.key()))
                .with(Arguments.NONE
                        .with("quantitative", quantitative)
                        .with("count", rows.size())
                        .with("min", min.get())));
    }

    private static boolean isQuantitative(ValueType type) {
        return type == ValueType.QUANT || type == ValueType.AMOUNT || type == ValueType.RATE;
    }
}
