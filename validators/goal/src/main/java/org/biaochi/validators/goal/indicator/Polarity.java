// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.indicator;

import java.util.Optional;

/** Which way an indicator is better (指标方向), as its column states it. It is never guessed. */
enum Polarity {
    /** More is better (正向). */
    POSITIVE,
    /** Less is better (反向). */
    REVERSE,
    /** Inside a range, or exactly at a value (区间、定值). */
    OTHER;

    /** Reads the normalised text of the column; empty if it is blank or nobody knows the word. */
    static Optional<Polarity> read(String text) {
        return switch (text) {
            case "正向", "正", "正向指标", "正指标", "越大越好", "POSITIVE", "positive" -> Optional.of(POSITIVE);
            case "反向", "反", "逆向", "负向", "反向指标", "逆向指标", "负向指标", "越小越好", "REVERSE", "reverse", "NEGATIVE" ->
                Optional.of(REVERSE);
            case "区间", "区间型", "适度", "中性", "定值", "固定值", "RANGE", "range", "EXACT", "exact" -> Optional.of(OTHER);
            default -> Optional.empty();
        };
    }
}
