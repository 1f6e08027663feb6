// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

/** How long a project runs (项目期限类型), on which its linkage depends. New constants are a MINOR change of this package. */
public enum TemporalKind {
    /** Recurring or continuing (经常性). */
    RECURRING("经常性"),
    /** Phased over some years (阶段性). */
    PHASED("阶段性"),
    /** Once (一次性). */
    ONE_OFF("一次性");

    private final String term;

    TemporalKind(String term) {
        this.term = term;
    }

    /** Returns the Chinese word. */
    public String term() {
        return term;
    }
}
