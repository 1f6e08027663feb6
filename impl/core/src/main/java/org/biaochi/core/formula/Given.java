// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.math.BigDecimal;
import org.biaochi.api.subject.Value;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of formulas and the tests that come before any computation: first MISSING, then ERROR, NOT_APPLICABLE and NOT_DUE of an
 * input formula, then negative amounts (rulebook, formulas 1). Pure functions.
 */
public final class Given {
    private Given() {}

    /** A number, or MISSING under the input's name if there is none. */
    public static Value<Rational> number(String name, @Nullable BigDecimal number) {
        return number == null ? Value.missing(name) : Value.present(Rational.of(number));
    }

    /** A number that is there. */
    public static Value<Rational> number(BigDecimal number) {
        return Value.present(Rational.of(number));
    }

    /** Why nothing can be computed; null if every input is there. */
    @SuppressWarnings("unchecked")
    public static <T> @Nullable Value<T> stop(Value<?>... inputs) {
        Value<?> worst = null;
        for (Value<?> input : inputs) {
            if (!input.isPresent() && (worst == null || rank(input) < rank(worst))) {
                worst = input;
            }
        }
        // A value without content fits any type.
        return (Value<T>) worst;
    }

    /** Why nothing can be computed; null if every input is there. */
    public static <T> @Nullable Value<T> stop(Iterable<? extends Value<?>> inputs) {
        Value<T> worst = null;
        for (Value<?> input : inputs) {
            Value<T> stopped = stop(input);
            if (stopped != null && (worst == null || rank(stopped) < rank(worst))) {
                worst = stopped;
            }
        }
        return worst;
    }

    /** Why nothing can be computed from amounts or counts; null if all are there and none is negative. */
    @SafeVarargs
    public static <T> @Nullable Value<T> stopAmounts(Value<Rational>... amounts) {
        Value<T> stopped = stop(amounts);
        if (stopped != null) {
            return stopped;
        }
        for (Value<Rational> amount : amounts) {
            if (amount.get().signum() < 0) {
                return Value.error("NEGATIVE");
            }
        }
        return null;
    }

    private static int rank(Value<?> input) {
        return switch (input.state()) {
            case MISSING -> 0;
            case ERROR -> 1;
            case NOT_APPLICABLE -> 2;
            case NOT_DUE -> 3;
            case PRESENT -> 4;
        };
    }
}
