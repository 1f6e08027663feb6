// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.goal.Target;
import org.biaochi.core.target.TargetContext;
import org.biaochi.core.target.TargetReader;

/**
 * The column KPI_VAL (指标值): sign, number and unit as one text, or words. The raw text is always kept; the parts are what a reader
 * finds in it. Immutable.
 */
public final class KpiValue {
    private static final TargetReader READER = TargetReader.standard();

    private final String raw;
    private final Target target;

    private KpiValue(String raw, Target target) {
        this.raw = raw;
        this.target = target;
    }

    /** The value of a column. */
    public static KpiValue of(String raw) {
        return new KpiValue(raw, READER.read(raw));
    }

    /**
     * The value that says in one text what a sign column, a value column and a unit column say together; empty if no text would be
     * read the same. Empty columns are empty texts.
     */
    public static Optional<KpiValue> joined(String operator, String value, String unit) {
        String sign = operator.strip();
        String measure = unit.strip();
        if (sign.isEmpty() && measure.isEmpty()) {
            return Optional.of(of(value));
        }
        Target meant = READER.read(value, operator, unit, TargetContext.NONE);
        String symbol = meant.operator().map(Operator::symbol).orElse(sign);
        for (String text :
                new String[] {value, symbol + value.strip(), value.strip() + measure, symbol + value.strip() + measure
                }) {
            KpiValue joined = of(text);
            if (saysTheSame(joined.target, meant)) {
                return Optional.of(joined);
            }
        }
        return Optional.empty();
    }

    private static boolean saysTheSame(Target left, Target right) {
        return left.kind().equals(right.kind())
                && left.operator().equals(right.operator())
                && same(left.number(), right.number())
                && left.unit().map(MeasureUnit::name).equals(right.unit().map(MeasureUnit::name))
                && left.low().equals(right.low())
                && left.high().equals(right.high())
                && left.start().equals(right.start())
                && left.end().equals(right.end())
                && left.isApproximate() == right.isApproximate()
                && left.remainder().equals(right.remainder());
    }

    private static boolean same(Optional<BigDecimal> left, Optional<BigDecimal> right) {
        return left.isPresent() == right.isPresent()
                && (left.isEmpty() || left.get().compareTo(right.orElseThrow()) == 0);
    }

    /** The text of the column to the character. */
    public String raw() {
        return raw;
    }

    /** The sign, if the value is a number with one. */
    public Optional<Operator> operator() {
        return target.number().isPresent() ? target.operator() : Optional.empty();
    }

    /** The number, in the unit of the text. */
    public Optional<BigDecimal> number() {
        return target.number();
    }

    /** The unit of the number as typed. */
    public Optional<String> unit() {
        return target.number().isPresent() ? target.unit().map(MeasureUnit::spelling) : Optional.empty();
    }

    /** Whether the value is not one number but words, a date or a range, which only the raw text holds. */
    public boolean isText() {
        return target.number().isEmpty();
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof KpiValue value && value.raw.equals(raw);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
