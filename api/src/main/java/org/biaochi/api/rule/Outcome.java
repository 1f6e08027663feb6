// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

/** What became of a rule, from worst to best; the worst of its places is the headline of a ledger row. */
public enum Outcome {
    /** The rule broke down or its plug-in left (执行出错). */
    ERROR("error"),
    /** The rule exceeded a deterministic limit (超出限额). */
    OVER_BUDGET("overBudget"),
    /** The rule found something (未通过). */
    FAILED("failed"),
    /** An input that decides is missing or unreadable (未能判定). Never counts as passed. */
    UNDECIDED("undecided"),
    /** The rule did not run (未执行). */
    SKIPPED("skipped"),
    /** The rule looked and found nothing (通过). */
    PASSED("passed"),
    /** The question does not arise (不适用). */
    NOT_APPLICABLE("notApplicable");

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    /** The key in the JSON contract. */
    public String key() {
        return key;
    }

    /** The worse of both. */
    public Outcome worse(Outcome other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
