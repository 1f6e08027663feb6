// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.monitoring;

/**
 * How the target of an indicator falls due within the year (F08). Rates, levels and satisfaction are {@link #LEVEL} and never
 * prorated. New constants are a MINOR change of this package.
 */
public enum AccrualKind {
    /** Adds up in the course of the year (累计型). */
    CUMULATIVE("累计型"),
    /** Holds at any time (水平型). */
    LEVEL("水平型"),
    /** Falls due on a day (节点型). */
    MILESTONE("节点型");

    private final String term;

    AccrualKind(String term) {
        this.term = term;
    }

    /** Returns the Chinese word. */
    public String term() {
        return term;
    }
}
