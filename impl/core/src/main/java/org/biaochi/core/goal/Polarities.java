// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.Optional;
import org.biaochi.api.goal.Polarity;

/** The words in which people state a polarity (指标方向). Pure functions. */
public final class Polarities {
    private Polarities() {}

    /** Reads the normalised text of the column; empty if it is blank or nobody knows the word. */
    public static Optional<Polarity> read(String text) {
        return switch (text) {
            case "正向", "正", "正向指标", "正指标", "越大越好", "POSITIVE", "positive" -> Optional.of(Polarity.POSITIVE);
            case "反向", "反", "逆向", "负向", "反向指标", "逆向指标", "负向指标", "越小越好", "REVERSE", "reverse", "NEGATIVE" ->
                Optional.of(Polarity.REVERSE);
            case "区间", "区间型", "适度", "中性", "RANGE", "range" -> Optional.of(Polarity.RANGE);
            case "定值", "固定值", "EXACT", "exact" -> Optional.of(Polarity.EXACT);
            default -> Optional.empty();
        };
    }
}
