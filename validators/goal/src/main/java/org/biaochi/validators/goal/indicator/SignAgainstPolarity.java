// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Polarity;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;

/** GR-IND-009: "at least" where less is better, or "at most" where more is. */
public final class SignAgainstPolarity extends IndicatorRule {
    /** The rule. */
    public SignAgainstPolarity() {
        super("GR-IND-009", IndicatorField.POLARITY);
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Optional<Polarity> polarity = row.polarity();
        if (polarity.isEmpty()) {
            return undecided(IndicatorField.POLARITY);
        }
        Optional<Operator> operator = row.operator();
        if (operator.isEmpty()) {
            return withoutSign(row, polarity.get());
        }
        boolean contrary = switch (polarity.get()) {
            case POSITIVE -> operator.get().isUpperBound();
            case REVERSE -> operator.get().isLowerBound();
            case RANGE, EXACT -> false;
        };
        if (!contrary) {
            return Conclusion.passed();
        }
        boolean column = row.state(IndicatorField.OPERATOR) == Typed.State.VALUE;
        IndicatorField cell = column ? IndicatorField.OPERATOR : IndicatorField.VALUE;
        return Conclusion.failed(Defect.at(row.place(cell))
                .with(Shown.name(row)
                        .with("polarity", Excerpt.of(row.text(IndicatorField.POLARITY)))
                        .with("operator", operator.get().symbol())));
    }

    /** Where the form has no sign column, a number without a sign reads as "=" (1.4). */
    private static Conclusion withoutSign(RowView row, Polarity polarity) {
        boolean readsAsEqual = row.state(IndicatorField.OPERATOR) == Typed.State.ABSENT
                && !row.value().isEmpty();
        boolean eitherWay = polarity == Polarity.RANGE || polarity == Polarity.EXACT;
        return eitherWay || readsAsEqual ? Conclusion.passed() : undecided(IndicatorField.OPERATOR);
    }
}
