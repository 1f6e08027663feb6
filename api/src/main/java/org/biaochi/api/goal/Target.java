// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reading of what was typed as a target (指标值, 目标值) or as an achieved value.
 *
 * <p>Nothing typed is lost: {@link #raw} is the text to the character, {@link #remainder} the part of it that was not
 * understood. Everything else is what a reader found: a reading never fails and never repairs. The type of the value is
 * inferred as the rulebook says for forms without a type column (goals-and-review 1.4).
 *
 * <p>Numbers stay in the typed unit with the typed scale; {@link MeasureUnit#toBase} converts them. Readings are equal
 * when all their parts are. Immutable and thread-safe.
 */
public final class Target {

    /** The reading of nothing. */
    public static final Target EMPTY = new Builder("").kind(TargetKind.EMPTY).build();

    /**
     * One end of a range.
     *
     * @param number the bound in the unit of the target
     * @param inclusive whether the bound itself belongs to the range
     */
    public record Bound(BigDecimal number, boolean inclusive) {

        /** Refuses a missing number. */
        public Bound {
            Objects.requireNonNull(number, "number");
        }
    }

    private final String raw;
    private final TargetKind kind;
    private final @Nullable Operator operator;
    private final @Nullable Operator writtenOperator;
    private final @Nullable BigDecimal number;
    private final @Nullable MeasureUnit unit;
    private final @Nullable MeasureUnit writtenUnit;
    private final @Nullable Bound low;
    private final @Nullable Bound high;
    private final @Nullable PartialDate start;
    private final @Nullable PartialDate end;
    private final boolean approximate;
    private final List<Quantity> quantities;
    private final String remainder;
    private final TargetNotes notes;

    private Target(Builder from) {
        this.raw = from.raw;
        this.kind = from.kind;
        this.operator = from.operator;
        this.writtenOperator = from.writtenOperator;
        this.number = from.number;
        this.unit = from.unit;
        this.writtenUnit = from.writtenUnit;
        this.low = from.low;
        this.high = from.high;
        this.start = from.start;
        this.end = from.end;
        this.approximate = from.approximate;
        this.quantities = from.quantities;
        this.remainder = from.remainder;
        this.notes = from.notes;
    }

    /** Starts a reading of the given raw text. */
    public static Builder builder(String raw) {
        return new Builder(raw);
    }

    /** Returns the text exactly as typed. */
    public String raw() {
        return raw;
    }

    /** Returns what the text turned out to be. */
    public TargetKind kind() {
        return kind;
    }

    /** Tells whether the text turned out to be of the given kind. */
    public boolean is(TargetKind other) {
        return kind.equals(other);
    }

    /** Returns the comparison that holds: that of the sign column if it is filled, else that of the text. */
    public Optional<Operator> operator() {
        return Optional.ofNullable(operator);
    }

    /** Returns the comparison that holds, {@code =} where none was written. */
    public Operator operatorOrEqual() {
        return operator == null ? Operator.EQUAL : operator;
    }

    /** Returns the sign or word of comparison in the text itself, whatever the sign column says. */
    public Optional<Operator> writtenOperator() {
        return Optional.ofNullable(writtenOperator);
    }

    /** Returns the number in the typed unit; present for {@link TargetKind#NUMBER} only. */
    public Optional<BigDecimal> number() {
        return Optional.ofNullable(number);
    }

    /** Returns the unit that holds: that of the unit column if it is filled, else that of the text. */
    public Optional<MeasureUnit> unit() {
        return Optional.ofNullable(unit);
    }

    /** Returns the unit in the text itself, whatever the unit column says. */
    public Optional<MeasureUnit> writtenUnit() {
        return Optional.ofNullable(writtenUnit);
    }

    /** Returns the category of the unit that holds, {@link UnitCategory#UNKNOWN} if there is none. */
    public UnitCategory category() {
        return unit == null ? UnitCategory.UNKNOWN : unit.category();
    }

    /** Returns the number in base units of its unit, or as it is without a unit; empty if there is no number. */
    public Optional<BigDecimal> numberInBase() {
        if (number == null) {
            return Optional.empty();
        }
        return Optional.of(unit == null ? number : unit.toBase(number));
    }

    /** Returns the low end of a range. */
    public Optional<Bound> low() {
        return Optional.ofNullable(low);
    }

    /** Returns the high end of a range. */
    public Optional<Bound> high() {
        return Optional.ofNullable(high);
    }

    /** Returns the first date in the text: the only one, or the beginning of a span. */
    public Optional<PartialDate> start() {
        return Optional.ofNullable(start);
    }

    /** Returns the end of the span of dates, equal to {@link #start} for a single date. */
    public Optional<PartialDate> end() {
        return Optional.ofNullable(end);
    }

    /** Tells whether the text says 左右, 约, 余 or the like. */
    public boolean isApproximate() {
        return approximate;
    }

    /**
     * Returns every number of the text with its own sign and unit, in the order of the text. The bounds of a range are
     * two quantities.
     */
    public List<Quantity> quantities() {
        return quantities.isEmpty() && number != null ? List.of(Quantity.of(number, operator, unit)) : quantities;
    }

    /** Tells whether some number of the text carries a unit of the category. */
    public boolean mentions(UnitCategory category) {
        if (unit != null && unit.category() == category) {
            return true;
        }
        for (int i = 0; i < quantities.size(); i++) {
            if (quantities.get(i).category() == category) {
                return true;
            }
        }
        return false;
    }

    /** Returns the part of the folded text that was not understood, empty if nothing is left over. */
    public String remainder() {
        return remainder;
    }

    /** Returns what is odd about the way it was written. */
    public Set<TargetNote> notes() {
        return notes.asSet();
    }

    /** Tells whether the reading carries the note. */
    public boolean has(TargetNote note) {
        return notes.has(note);
    }

    /**
     * Returns the type of the value as inferred from the text, empty for {@link TargetKind#EMPTY},
     * {@link TargetKind#PLACEHOLDER} and kinds this class does not know.
     */
    public Optional<ValueType> inferredType() {
        return TargetTypes.infer(this);
    }

    /** Answers with the case of this target's kind, else with {@link TargetCases#otherwise}. */
    public <R> R match(TargetCases<R> cases) {
        return TargetTypes.dispatch(this, cases);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Target that
                && raw.equals(that.raw)
                && kind.equals(that.kind)
                && operator == that.operator
                && writtenOperator == that.writtenOperator
                && Objects.equals(number, that.number)
                && Objects.equals(unit, that.unit)
                && Objects.equals(writtenUnit, that.writtenUnit)
                && Objects.equals(low, that.low)
                && Objects.equals(high, that.high)
                && Objects.equals(start, that.start)
                && Objects.equals(end, that.end)
                && approximate == that.approximate
                && quantities.equals(that.quantities)
                && remainder.equals(that.remainder)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return raw.hashCode() * 31 + kind.hashCode();
    }

    @Override
    public String toString() {
        return kind + "(" + raw + ")";
    }

    /** Collects the parts of a reading. Not thread-safe; a null part means that it was not found. */
    public static final class Builder {

        private final String raw;
        private TargetKind kind = TargetKind.TEXT;
        private @Nullable Operator operator;
        private @Nullable Operator writtenOperator;
        private @Nullable BigDecimal number;
        private @Nullable MeasureUnit unit;
        private @Nullable MeasureUnit writtenUnit;
        private @Nullable Bound low;
        private @Nullable Bound high;
        private @Nullable PartialDate start;
        private @Nullable PartialDate end;
        private boolean approximate;
        private List<Quantity> quantities = List.of();
        private String remainder = "";
        private TargetNotes notes = TargetNotes.NONE;

        private Builder(String raw) {
            this.raw = Objects.requireNonNull(raw, "raw");
        }

        /** Sets the kind; {@link TargetKind#TEXT} if never set. */
        public Builder kind(TargetKind value) {
            this.kind = Objects.requireNonNull(value, "kind");
            return this;
        }

        /** Sets the comparison that holds and the one written in the text. */
        public Builder operator(@Nullable Operator holding, @Nullable Operator written) {
            this.operator = holding;
            this.writtenOperator = written;
            return this;
        }

        /** Sets the number in the typed unit. */
        public Builder number(@Nullable BigDecimal value) {
            this.number = value;
            return this;
        }

        /** Sets the unit that holds and the one written in the text. */
        public Builder unit(@Nullable MeasureUnit holding, @Nullable MeasureUnit written) {
            this.unit = holding;
            this.writtenUnit = written;
            return this;
        }

        /** Sets both ends of a range. */
        public Builder range(@Nullable Bound lowEnd, @Nullable Bound highEnd) {
            this.low = lowEnd;
            this.high = highEnd;
            return this;
        }

        /** Sets the span of dates; both are the same for a single date. */
        public Builder dates(@Nullable PartialDate first, @Nullable PartialDate last) {
            this.start = first;
            this.end = last;
            return this;
        }

        /** Sets whether the text says 左右, 约, 余 or the like. */
        public Builder approximate(boolean value) {
            this.approximate = value;
            return this;
        }

        /** Sets every number of the text, if there is not just the one of {@link #number}; the list is copied. */
        public Builder quantities(List<Quantity> values) {
            this.quantities = List.copyOf(values);
            return this;
        }

        /** Sets the part that was not understood. */
        public Builder remainder(String value) {
            this.remainder = Objects.requireNonNull(value, "remainder");
            return this;
        }

        /** Adds a note. */
        public Builder note(TargetNote note) {
            this.notes = notes.with(note);
            return this;
        }

        /** Returns the reading. */
        public Target build() {
            return new Target(this);
        }
    }
}
