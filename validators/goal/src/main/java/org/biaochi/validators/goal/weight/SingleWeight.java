// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.weight;

import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.validators.goal.mechanism.IndicatorRule;

/**
 * GR-WGT-002: a weight is a positive number, and no row is without one while others of its set have one. A percentage among
 * points is no number of points.
 */
public final class SingleWeight extends IndicatorRule {
    private final Parameter<Boolean> zeroAllowed = parameter("zeroAllowed", ParameterType.BOOLEAN);

    /** The rule. */
    public SingleWeight() {
        super("GR-WGT-002", IndicatorField.WEIGHT);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        answers.addSame(rows.where(rows.used(), row -> row.weight().isPlainlyPositive()), Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Weight weight = row.weight();
        if (isPositive(weight)) {
            return isPercent(row) && !allPercent(row, view) ? failed(row, "percent") : Conclusion.passed();
        }
        if (!weight.isNumber() && !view.weights(row.set()).isTyped()) {
            return undecided(IndicatorField.WEIGHT);
        }
        if (weight.isNumber() && weight.points().signum() < 0) {
            return failed(row, "negative");
        }
        if (weight.isNumber() && context.find(zeroAllowed).orElse(false)) {
            return Conclusion.passed();
        }
        if (row.mayBeCut(IndicatorField.WEIGHT)) {
            return Conclusion.undecided(Missing.REST_OF_FORM);
        }
        return switch (weight.state()) {
            case NUMBER -> failed(row, "zero");
            case NOT_A_NUMBER -> failed(row, "notNumber");
            case BLANK, ABSENT -> failed(row, "blank");
        };
    }

    private static boolean isPositive(Weight weight) {
        return weight.isNumber() && weight.points().signum() > 0;
    }

    private static boolean isPercent(RowView row) {
        String typed = row.indicator().weight().text();
        return typed.indexOf('%') >= 0 || typed.indexOf('％') >= 0;
    }

    /** Where every weight is a percentage they are points of a hundred; among points nobody knows what one stands for. */
    private static boolean allPercent(RowView row, GoalView view) {
        return view.weights(row.set()).rows().stream()
                .allMatch(other -> !other.weight().isNumber() || isPercent(other));
    }

    private static Conclusion failed(RowView row, String pattern) {
        return Conclusion.failed(Defect.at(row.place(IndicatorField.WEIGHT))
                .pattern(pattern)
                .with(Arguments.of("weight", row.text(IndicatorField.WEIGHT))));
    }
}
