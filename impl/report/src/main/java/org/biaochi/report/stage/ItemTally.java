// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.math.BigDecimal;
import java.util.TreeSet;
import org.biaochi.api.basis.RuleId;

/** What was found on a review item over the batch. Not thread-safe. */
final class ItemTally {
    private final TreeSet<RuleId> rules = new TreeSet<>();
    private long findings;
    private long subjects;
    private long undecided;
    private BigDecimal share = BigDecimal.ZERO;

    void add(int found, boolean touched, BigDecimal machineShare) {
        findings += found;
        subjects += touched ? 1 : 0;
        share = machineShare;
    }

    void rule(RuleId rule, boolean isUndecided) {
        rules.add(rule);
        undecided += isUndecided ? 1 : 0;
    }

    int rules() {
        return rules.size();
    }

    long findings() {
        return findings;
    }

    long subjects() {
        return subjects;
    }

    long undecided() {
        return undecided;
    }

    BigDecimal share() {
        return share;
    }
}
