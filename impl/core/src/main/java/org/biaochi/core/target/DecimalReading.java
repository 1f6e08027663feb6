// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.goal.MeasureUnit;
import org.jspecify.annotations.Nullable;

/**
 * The reading of a typed weight, score, rate or amount. Immutable and thread-safe.
 */
public final class DecimalReading {

    /** What a cell holds. */
    public enum State {
        /** A number, perhaps with a unit. */
        NUMBER,
        /** Nothing, or one of the placeholders {@code / - —}. */
        BLANK,
        /** Something that is no number. */
        NOT_A_NUMBER
    }

    static final DecimalReading BLANK = new DecimalReading(State.BLANK, null, null);
    static final DecimalReading NOT_A_NUMBER = new DecimalReading(State.NOT_A_NUMBER, null, null);

    private final State state;
    private final @Nullable BigDecimal number;
    private final @Nullable MeasureUnit unit;

    private DecimalReading(State state, @Nullable BigDecimal number, @Nullable MeasureUnit unit) {
        this.state = state;
        this.number = number;
        this.unit = unit;
    }

    static DecimalReading of(BigDecimal number, @Nullable MeasureUnit unit) {
        return new DecimalReading(State.NUMBER, number, unit);
    }

    /** Returns what the cell holds. */
    public State state() {
        return state;
    }

    /** Tells whether the cell holds a number. */
    public boolean isNumber() {
        return state == State.NUMBER;
    }

    /** Returns the number with the typed scale in the typed unit; 万 and 亿 without a unit are multiplied in. */
    public Optional<BigDecimal> number() {
        return Optional.ofNullable(number);
    }

    /** Returns the unit in the cell. */
    public Optional<MeasureUnit> unit() {
        return Optional.ofNullable(unit);
    }

    /** Returns the number in base units (元 for money), taking the given unit where the cell has none. */
    public Optional<BigDecimal> inBase(MeasureUnit unitIfMissing) {
        if (number == null) {
            return Optional.empty();
        }
        return Optional.of((unit == null ? unitIfMissing : unit).toBase(number));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecimalReading that
                && state == that.state
                && Objects.equals(number, that.number)
                && Objects.equals(unit, that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, number, unit);
    }

    @Override
    public String toString() {
        return number == null ? state.name() : number.toPlainString() + (unit == null ? "" : unit.spelling());
    }
}
