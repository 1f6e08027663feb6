// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A normalised text and what is said of it, as bits. Any number of threads: what is noted is immutable, and it does not matter
 * whose it is.
 */
final class MarkedText {
    private final String text;
    private @Nullable Noted noted;

    MarkedText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** What is said of the text; all rules of a profile ask the same. */
    long marks(ToLongFunction<String> marking) {
        Noted known = noted;
        if (known == null || known.marking != marking) {
            known = new Noted(marking, marking.applyAsLong(text));
            noted = known;
        }
        return known.marks;
    }

    private record Noted(ToLongFunction<String> marking, long marks) {}
}
