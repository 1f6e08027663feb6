// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.tables.row.Row;
import org.jspecify.annotations.Nullable;

/** The rows that say one goal. Not thread-safe. */
final class GoalRows {
    private final List<Row> indicators = new ArrayList<>();
    private @Nullable Row annual;
    private @Nullable Row overall;

    @Nullable
    Row of(PeriodSet set) {
        return set == PeriodSet.ANNUAL ? annual : overall;
    }

    void take(PeriodSet set, Row row) {
        if (set == PeriodSet.ANNUAL) {
            annual = row;
        } else {
            overall = row;
        }
    }

    void take(Row indicator) {
        indicators.add(indicator);
    }

    List<Row> indicators() {
        return indicators;
    }

    /** Whether nobody sent the goal itself. */
    boolean isBare() {
        return annual == null && overall == null;
    }
}
