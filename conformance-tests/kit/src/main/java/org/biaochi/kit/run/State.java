// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

/** What became of a requirement, from worst to best. */
public enum State {
    /** A check failed. */
    FAILED("failed"),
    /** A check did not come to an end, or no check ran. */
    SKIPPED("skipped"),
    /** All its checks passed. */
    PASSED("passed"),
    /** Its question does not arise for the subject. */
    NOT_APPLICABLE("notApplicable");

    private final String key;

    State(String key) {
        this.key = key;
    }

    /** The key in the JSON report. */
    public String key() {
        return key;
    }

    /** The worse of both. */
    public State worse(State other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
