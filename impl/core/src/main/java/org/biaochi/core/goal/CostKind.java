// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.Optional;

/** What a cost row states (成本类别): the cost of the whole project or of one unit of it. */
public enum CostKind {
    /** The cost of the whole (总成本). */
    TOTAL,
    /** The cost of one unit (单位成本). */
    UNIT;

    /** Reads the normalised text of the column; empty if it is blank or nobody knows the word. */
    static Optional<CostKind> read(String text) {
        return switch (text) {
            case "总成本", "总额", "总量", "总价", "TOTAL", "total" -> Optional.of(TOTAL);
            case "单位成本", "单价", "单项成本", "UNIT", "unit" -> Optional.of(UNIT);
            default -> Optional.empty();
        };
    }
}
