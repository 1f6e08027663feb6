// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.GoalView.Carried;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.core.target.Operators;
import org.biaochi.core.text.Excerpt;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Values;
import org.biaochi.validators.goal.mechanism.Words;

/** GR-IND-007: the sign column is blank beside a quantity, or holds what the dictionary of the place does not have. */
public final class SignColumn extends IndicatorRule {
    private static final Parameter<List<String>> OPERATORS = Parameter.of("GR-IND-007.operators", ParameterType.WORDS);
    private static final Compiled<Optional<Set<String>>> SIGNS = Words.folded(OPERATORS);

    /** The rule. */
    public SignColumn() {
        super("GR-IND-007");
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        if (view.carried(IndicatorField.OPERATOR) == Carried.NOWHERE) {
            answers.addSame(rows.used(), Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM));
        }
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        Typed.State state = row.state(IndicatorField.OPERATOR);
        if (state == Typed.State.ABSENT) {
            return Conclusion.notApplicable(Reason.FIELD_NOT_ON_FORM);
        }
        if (state == Typed.State.BLANK) {
            return blank(row);
        }
        Optional<Set<String>> signs = context.profile().compiled(SIGNS);
        if (signs.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        String sign = row.text(IndicatorField.OPERATOR);
        return isKnown(sign, signs.get()) ? Conclusion.passed() : defect(row, "unknown", sign);
    }

    private static boolean isKnown(String sign, Set<String> signs) {
        return signs.contains(sign)
                || Operators.read(sign)
                        .map(Operator::symbol)
                        .filter(signs::contains)
                        .isPresent();
    }

    private static Conclusion blank(RowView row) {
        Optional<ValueType> type = row.valueType();
        if (type.isEmpty()) {
            return Conclusion.undecided(
                    Missing.field(IndicatorField.OPERATOR.key()), Missing.field(IndicatorField.VALUE_TYPE.key()));
        }
        return Values.isQuantity(type.get()) ? defect(row, "blank", "") : Conclusion.passed();
    }

    private static Conclusion defect(RowView row, String pattern, String sign) {
        return found(
                row,
                IndicatorField.OPERATOR,
                Defect.at(row.place(IndicatorField.OPERATOR))
                        .pattern(pattern)
                        .with(Shown.name(row).with("operator", Excerpt.of(sign))));
    }
}
