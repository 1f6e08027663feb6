// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.Locale;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads the period flag of a row: the words of the forms and the codes 1 and 2 of the data standard. */
final class PeriodFlags {
    private PeriodFlags() {}

    static @Nullable PeriodSet read(Typed cell) {
        if (!cell.isValue()) {
            return null;
        }
        String text = LevelText.of(Folding.normalise(cell.text())).text().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "年度", "当年", "本年", "本年度", "annual", "2" -> PeriodSet.ANNUAL;
            case "实施期", "中期", "中长期", "长期", "总体", "overall", "1" -> PeriodSet.OVERALL;
            default -> null;
        };
    }
}
