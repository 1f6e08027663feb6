// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.util.Arrays;
import java.util.Optional;
import org.biaochi.core.formula.Rational;

/** How an alert row compares (比较方式). */
public enum AlertOperator {
    /** Below the limit. */
    BELOW("<"),
    /** At most the limit. */
    AT_MOST("<="),
    /** Above the limit. */
    ABOVE(">"),
    /** At least the limit. */
    AT_LEAST(">="),
    /** The limit itself. */
    EQUAL("="),
    /** Anything but the limit. */
    OTHER("!=");

    private final String sign;

    AlertOperator(String sign) {
        this.sign = sign;
    }

    /** The operator with this sign; empty if there is none. */
    public static Optional<AlertOperator> of(String sign) {
        return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }

    /** The sign in packs. */
    public String sign() {
        return sign;
    }

    /** Whether it compares words as well as numbers. */
    public boolean takesWords() {
        return this == EQUAL || this == OTHER;
    }

    /** The test of a number against a limit. */
    public Test<Rational> test(Rational limit) {
        return switch (this) {
            case BELOW -> number -> number.compareTo(limit) < 0;
            case AT_MOST -> number -> number.compareTo(limit) <= 0;
            case ABOVE -> number -> number.compareTo(limit) > 0;
            case AT_LEAST -> number -> number.compareTo(limit) >= 0;
            case EQUAL -> number -> number.compareTo(limit) == 0;
            case OTHER -> number -> number.compareTo(limit) != 0;
        };
    }

    /**
     * The test of a word.
     *
     * @throws IllegalArgumentException if words cannot be compared so
     */
    public Test<String> test(String limit) {
        return switch (this) {
            case EQUAL -> limit::equals;
            case OTHER -> word -> !limit.equals(word);
            default -> throw new IllegalArgumentException("words are compared with = or !=, not " + sign);
        };
    }

    /**
     * A compiled test.
     *
     * @param <T> what is tested
     */
    @FunctionalInterface
    public interface Test<T> {
        /** Whether the row fires. */
        boolean fires(T measure);
    }
}
