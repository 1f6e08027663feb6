// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.logic;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.biaochi.api.facts.Fact;

/**
 * A truth value of Kleene's strong three-valued logic (goals-and-review 1.3): {@code true or unknown} is true,
 * {@code false and unknown} is false, everything else that touches the unknown is unknown.
 */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** An input that would decide it is missing. */
    UNKNOWN;

    /** Returns the truth value of a plain boolean. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Returns whether what a host knows passes a test; unknown if it was not supplied.
     *
     * @param empty the answer where the host knows that there is nothing
     */
    public static <T> Truth of(Fact<T> fact, Predicate<? super T> test, Truth empty) {
        if (fact.isPresent()) {
            return of(test.test(fact.get()));
        }
        return fact.state() == Fact.State.EMPTY ? empty : UNKNOWN;
    }

    /** Returns the negation; the unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Returns FALSE if either is false, else UNKNOWN if either is unknown, else TRUE. */
    public Truth and(Truth other) {
        Objects.requireNonNull(other, "other");
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }

    /** Returns TRUE if either is true, else UNKNOWN if either is unknown, else FALSE. */
    public Truth or(Truth other) {
        Objects.requireNonNull(other, "other");
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : FALSE;
    }

    /** Joins the tests of all elements with {@link #and}; TRUE for none. Stops at the first FALSE. */
    public static <T> Truth all(Iterable<T> elements, Function<? super T, Truth> test) {
        Truth result = TRUE;
        for (T element : elements) {
            result = result.and(test.apply(element));
            if (result == FALSE) {
                return FALSE;
            }
        }
        return result;
    }

    /** Joins the tests of all elements with {@link #or}; FALSE for none. Stops at the first TRUE. */
    public static <T> Truth any(Iterable<T> elements, Function<? super T, Truth> test) {
        Truth result = FALSE;
        for (T element : elements) {
            result = result.or(test.apply(element));
            if (result == TRUE) {
                return TRUE;
            }
        }
        return result;
    }

    /** Tells whether this is {@link #TRUE}. */
    public boolean isTrue() {
        return this == TRUE;
    }

    /** Tells whether this is {@link #FALSE}. */
    public boolean isFalse() {
        return this == FALSE;
    }

    /** Tells whether this is {@link #UNKNOWN}. */
    public boolean isUnknown() {
        return this == UNKNOWN;
    }
}
