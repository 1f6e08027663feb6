// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

/**
 * Deterministic limits of one run, so that a plug-in or a hostile subject ends in OVER_BUDGET and never in a hang. Immutable.
 *
 * @param places places a rule is asked about
 * @param findings defects of one rule
 * @param steps counted steps of one rule
 * @param textLength characters of one argument of a defect
 */
public record RunLimits(int places, int findings, long steps, int textLength) {
    /** Enough for any real form. */
    public static final RunLimits DEFAULT = new RunLimits(20_000, 2_000, 10_000_000, 20_000);

    /** @throws IllegalArgumentException if a limit is not positive */
    public RunLimits {
        if (places < 1 || findings < 1 || steps < 1 || textLength < 1) {
            throw new IllegalArgumentException("限额必须为正数 / limits must be positive");
        }
    }
}
