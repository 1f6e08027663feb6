// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

/** Which way an indicator is better (指标方向). It is stated, never guessed. New constants are a MINOR change of this package. */
public enum Polarity {
    /** More is better (正向). */
    POSITIVE("正向"),
    /** Less is better (反向). */
    REVERSE("反向"),
    /** Inside a range (区间). */
    RANGE("区间"),
    /** Exactly at a value (定值). */
    EXACT("定值");

    private final String term;

    Polarity(String term) {
        this.term = term;
    }

    /** The Chinese term. */
    public String term() {
        return term;
    }
}
