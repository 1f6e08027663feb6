// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import java.util.Objects;

/**
 * One thing in which a rule's answer is not what a case expects. Immutable.
 *
 * @param what what differs, such as {@code outcome}, {@code findings} or {@code missing}
 * @param expected what the case says
 * @param actual what the rule answered
 */
public record Difference(String what, String expected, String actual) {
    /** Requires all three. */
    public Difference {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
    }

    /** The difference as one sentence. */
    @Override
    public String toString() {
        return what + "：应为 " + expected + "，实为 " + actual + " / " + what + ": expected " + expected + " but was "
                + actual;
    }
}
