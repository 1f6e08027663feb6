// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

/** The tier in which a demand is served (两个优先), the first one first. New constants are a MINOR change of this package. */
public enum PriorityTier {
    /** 三保 by the standard of the nation (国家标准三保). */
    NATIONAL("国家标准三保"),
    /** 三保 by a local standard (地方标准三保). */
    LOCAL("地方标准三保"),
    /** Anything else (其他支出). */
    OTHER("其他支出");

    private final String term;

    PriorityTier(String term) {
        this.term = term;
    }

    /** Returns the Chinese word. */
    public String term() {
        return term;
    }

    /** Whether it belongs to 三保, of which nothing may be left short. */
    public boolean isGuaranteed() {
        return this != OTHER;
    }
}
