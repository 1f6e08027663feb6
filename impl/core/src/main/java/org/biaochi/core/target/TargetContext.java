// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

/**
 * What the row around a value says about it. Only notation that is ambiguous by itself is read differently:
 * {@code 2023.07} and {@code 2021-2023} are dates where a date is expected, and numbers elsewhere. Immutable.
 */
public final class TargetContext {

    /** Nothing is known about the row. */
    public static final TargetContext NONE = new TargetContext(false);

    /** The value of a timeliness indicator (时效指标). */
    public static final TargetContext TIMELINESS = new TargetContext(true);

    private final boolean dateExpected;

    private TargetContext(boolean dateExpected) {
        this.dateExpected = dateExpected;
    }

    /** Tells whether the value is expected to be a date. */
    public boolean isDateExpected() {
        return dateExpected;
    }
}
