// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.EnumSet;
import java.util.Set;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Polarity;
import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.LevelNames;
import org.biaochi.core.goal.RowMasks;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.rule.SweepingRule;
import org.biaochi.core.target.MistypedText;
import org.biaochi.validators.goal.mechanism.IndicatorRule;
import org.biaochi.validators.goal.mechanism.Lexicon;
import org.biaochi.validators.goal.mechanism.Shown;
import org.biaochi.validators.goal.mechanism.Values;
import org.biaochi.validators.goal.mechanism.WordPattern;
import org.jspecify.annotations.Nullable;

/**
 * OC-GOL-002: a value that says something else than was meant, whatever its type: letters among digits, a day that the calendar
 * does not have, a number told only roughly, less than nothing of what can be counted, nothing as the target of a quantity. What
 * may be meant so is a warning.
 */
public final class MistypedValue extends IndicatorRule {
    /** What there is never less than nothing of; changes, temperatures and money may fall below. */
    private static final Set<UnitCategory> COUNTED = EnumSet.of(
            UnitCategory.COUNT,
            UnitCategory.SCORE,
            UnitCategory.DURATION,
            UnitCategory.FREQUENCY,
            UnitCategory.LENGTH,
            UnitCategory.AREA,
            UnitCategory.VOLUME,
            UnitCategory.MASS,
            UnitCategory.AGE,
            UnitCategory.ENERGY,
            UnitCategory.DATA);

    /** The rule. */
    public MistypedValue() {
        super(
                "OC-GOL-002",
                Needs.NOTHING.unlessFailed(
                        RuleId.of("GR-IND-003"),
                        RuleId.of("GR-IND-005"),
                        RuleId.of("GR-IND-012"),
                        RuleId.of("GR-IND-024"),
                        RuleId.of("GR-TXT-001")),
                IndicatorField.VALUE);
    }

    @Override
    protected void glance(
            RowMasks rows, GoalView view, RuleContext<PerformanceGoal> context, SweepingRule.Answers answers) {
        RowMasks.Values values = rows.values();
        answers.addSame(values.filled() & values.positive() & ~values.mistyped(), Conclusion.passed());
    }

    @Override
    protected Conclusion judge(RowView row, GoalView view, RuleContext<PerformanceGoal> context) {
        if (row.value().isEmpty()) {
            return reportedBy("GR-IND-003");
        }
        String pattern = pattern(row, context.profile().compiled(Lexicon.KEY));
        if (pattern == null) {
            return Conclusion.passed();
        }
        boolean warned = pattern.equals("zero") || pattern.equals("rough") && Values.isReadable(row.target());
        Defect defect = Defect.at(row.place(IndicatorField.VALUE))
                .pattern(pattern)
                .escalateIf(warned)
                .with(Shown.nameAndValue(row));
        return found(row, IndicatorField.VALUE, defect);
    }

    private static @Nullable String pattern(RowView row, Lexicon lexicon) {
        String value = row.value();
        Target target = row.target();
        if (row.hasImpossibleDate()) {
            return "date";
        }
        if (MistypedText.hasLetters(value)) {
            return "letters";
        }
        if (MistypedText.isRough(value) || MistypedText.isNumeral(value)) {
            return "rough";
        }
        if (isBelowNothing(target)) {
            return lexicon.matches(WordPattern.CHANGE, row.name() + value) ? null : "negative";
        }
        return isNothing(row, target) && !lexicon.matches(WordPattern.AVOIDED, row.name() + value) ? "zero" : null;
    }

    private static boolean isBelowNothing(Target target) {
        for (Quantity quantity : target.quantities()) {
            boolean counted = Values.unit(quantity, target)
                    .map(MeasureUnit::category)
                    .filter(COUNTED::contains)
                    .isPresent();
            if (counted && quantity.number().signum() < 0) {
                return true;
            }
        }
        return false;
    }

    /** A quantity to be delivered of which nothing is asked: 0, =0, ≥0. */
    private static boolean isNothing(RowView row, Target target) {
        return LevelNames.OUTPUT.equals(row.levels().l1())
                && LevelNames.QUANTITY.equals(row.levels().l2())
                && target.is(TargetKind.NUMBER)
                && target.number().filter(number -> number.signum() == 0).isPresent()
                && row.operator()
                        .map(sign -> sign == Operator.EQUAL || sign == Operator.GREATER_OR_EQUAL)
                        .orElse(true)
                && row.polarity().map(polarity -> polarity == Polarity.POSITIVE).orElse(true);
    }
}
