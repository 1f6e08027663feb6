// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

/** The facts of linkage and rectification (结果应用与整改). */
public final class LinkageFacts {
    /** The issues found in the unit in earlier years (以前年度问题台账). EMPTY means that there were none. */
    public static final FactKey<IssueLedger> ISSUE_LEDGER = FactKey.of("linkage/issue-ledger", IssueLedger.class);

    private LinkageFacts() {}
}
