// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation;

import java.util.Optional;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.AchievedIndicator;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.NumberInUnit;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.target.TargetContext;
import org.biaochi.core.target.TargetReader;

/**
 * The actual value of a row beside its target, both as numbers in the same unit. {@code ≥95%} typed as an actual is at least 95%:
 * enough where the target asks for no more, and no value otherwise. Immutable.
 */
final class AchievedValue {
    private final Value<Rational> actual;
    private final Value<Rational> target;
    private final Optional<MeasureUnit> unit;

    private AchievedValue(Value<Rational> actual, Value<Rational> target, Optional<MeasureUnit> unit) {
        this.actual = actual;
        this.target = target;
        this.unit = unit;
    }

    static AchievedValue of(AchievedIndicator row, RowView asked, TargetReader reader) {
        Value<Rational> target = asked.target()
                .number()
                .map(number -> Value.present(Rational.of(number)))
                .orElse(Value.missing("value"));
        Typed cell = row.cell(AchievedColumn.ACTUAL);
        Typed unitCell = row.cell(AchievedColumn.ACTUAL_UNIT);
        if (!cell.isValue()) {
            return new AchievedValue(Value.missing(AchievedColumn.ACTUAL.key()), target, Optional.empty());
        }
        Target read = reader.read(cell.text(), null, unitCell.isValue() ? unitCell.text() : null, TargetContext.NONE);
        Value<Rational> actual = NumberInUnit.of(read, AchievedColumn.ACTUAL.key(), read.unit(), asked.unit());
        boolean told = actual.isPresent()
                ? read.is(TargetKind.NUMBER)
                        && isBoundThatDecides(read.operator(), asked.operator(), actual.get(), target)
                : actual.state() == Value.State.MISSING;
        boolean nothing = read.is(TargetKind.EMPTY) || read.is(TargetKind.PLACEHOLDER);
        return new AchievedValue(
                told ? actual : Value.error(NumberInUnit.NO_NUMBER), target, nothing ? Optional.empty() : read.unit());
    }

    /** A bound typed as an actual decides only if everything within it reaches the target. */
    private static boolean isBoundThatDecides(
            Optional<Operator> typed, Optional<Operator> asked, Rational number, Value<Rational> target) {
        if (typed.isEmpty() || typed.get() == Operator.EQUAL || !target.isPresent()) {
            return true;
        }
        boolean ceiling = asked.filter(Operator::isUpperBound).isPresent();
        return ceiling
                ? typed.get().isUpperBound() && !number.isAbove(target.get())
                : typed.get().isLowerBound() && !number.isBelow(target.get());
    }

    /** What was reached, in the unit of the target; MISSING or the error {@value NumberInUnit#NO_NUMBER} otherwise. */
    Value<Rational> actual() {
        return actual;
    }

    /** The number of the target. */
    Value<Rational> target() {
        return target;
    }

    /** The unit of the actual; empty if none is written. */
    Optional<MeasureUnit> unit() {
        return unit;
    }
}
