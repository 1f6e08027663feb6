// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.goal.SetWeights;
import org.biaochi.core.logic.Truth;

/** GR-WGT-006: no single weight is too heavy, and the weights of many rows are not all the same. */
public final class WeightSpread extends WeightRule {
    private final Parameter<BigDecimal> maxSingle = parameter("maxSingle", ParameterType.DECIMAL);
    private final Parameter<Integer> equalFrom = parameter("equalFrom", ParameterType.INTEGER);

    /** The rule. */
    public WeightSpread() {
        super("GR-WGT-006");
    }

    @Override
    void judge(SetWeights weights, Place set, GoalView view, RuleContext<PerformanceGoal> context, Answer answer) {
        Optional<BigDecimal> max = context.find(maxSingle);
        Optional<Integer> many = context.find(equalFrom);
        if (max.isEmpty() && many.isEmpty()) {
            answer.notApplicable(Reason.PARAMETER_UNSET);
            return;
        }
        List<Place> heavy = new ArrayList<>();
        for (RowView row : weights.rows()) {
            if (max.isPresent()
                    && row.weight().isNumber()
                    && row.weight().points().compareTo(max.get()) > 0) {
                heavy.add(row.place(IndicatorField.WEIGHT));
            }
        }
        int count = weights.rows().size();
        Truth equal = many.isPresent() && count >= many.get() ? equal(weights) : Truth.FALSE;
        if (!heavy.isEmpty()) {
            answer.failed(Defect.over(heavy).pattern("single").with(Arguments.NONE.with("max", max.orElseThrow())));
        }
        if (equal.isTrue() && !view.partial()) {
            answer.failed(Defect.at(set).pattern("equal").with(Arguments.NONE.with("count", count)));
        } else if (heavy.isEmpty() && view.partial()) {
            answer.missing(Missing.REST_OF_FORM);
        } else if (heavy.isEmpty() && !weights.isComplete()) {
            answer.missingWeight();
        } else {
            answer.passed();
        }
    }

    private static Truth equal(SetWeights weights) {
        BigDecimal first = null;
        for (RowView row : weights.rows()) {
            if (row.weight().isNumber()) {
                BigDecimal points = row.weight().points();
                if (first != null && first.compareTo(points) != 0) {
                    return Truth.FALSE;
                }
                first = points;
            }
        }
        return weights.isComplete() ? Truth.TRUE : Truth.UNKNOWN;
    }
}
