// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

/** What is issued in the course of a year (一月一通报、一季一排名、一年一总评). Constants may be added in a minor version. */
public enum CircularKind {
    /** Circular of a month (通报). */
    CIRCULAR("通报"),
    /** Ranking of a quarter (排名). */
    RANKING("排名"),
    /** Composite of the year (总评). */
    COMPOSITE("总评");

    private final String term;

    CircularKind(String term) {
        this.term = term;
    }

    /** The Chinese word. */
    public String term() {
        return term;
    }
}
