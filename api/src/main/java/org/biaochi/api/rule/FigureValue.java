// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a figure shows: a number, a word such as a light or a grade, or parts of these. As data exchange writes it: numbers as
 * decimal strings in their own scale, words as strings, counts and flags as themselves. Immutable.
 */
public sealed interface FigureValue {
    /**
     * A decimal in the scale it is stored with.
     *
     * @param number the decimal
     */
    record Decimal(BigDecimal number) implements FigureValue {
        /** Requires the number. */
        public Decimal {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /**
     * A word: a light, a grade, an answer, a day.
     *
     * @param word the word
     */
    record Word(String word) implements FigureValue {
        /** Requires the word. */
        public Word {
            Objects.requireNonNull(word, "word");
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * A whole number that counts, such as a rank.
     *
     * @param count the number
     */
    record Count(long count) implements FigureValue {
        @Override
        public String toString() {
            return Long.toString(count);
        }
    }

    /**
     * Yes or no.
     *
     * @param set whether yes
     */
    record Flag(boolean set) implements FigureValue {
        @Override
        public String toString() {
            return Boolean.toString(set);
        }
    }

    /**
     * Several values in order.
     *
     * @param items the values
     */
    record Items(List<FigureValue> items) implements FigureValue {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    /**
     * Named values in order.
     *
     * @param parts name to value
     */
    record Parts(Map<String, FigureValue> parts) implements FigureValue {
        /** Copies the map, keeping its order. */
        public Parts {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }

        @Override
        public String toString() {
            return parts.toString();
        }
    }
}
