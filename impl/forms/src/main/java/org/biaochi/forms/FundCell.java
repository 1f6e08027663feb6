// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import org.biaochi.api.goal.FundColumn;
import org.jspecify.annotations.Nullable;

/** The cells of a fund line: its label, then the columns of the model. */
enum FundCell {
    ITEM(null),
    INITIAL_BUDGET(FundColumn.INITIAL_BUDGET),
    BUDGET(FundColumn.BUDGET),
    EXECUTED(FundColumn.EXECUTED),
    WEIGHT(FundColumn.WEIGHT),
    RATE(FundColumn.RATE),
    SCORE(FundColumn.SCORE);

    private final @Nullable FundColumn column;

    FundCell(@Nullable FundColumn column) {
        this.column = column;
    }

    /** The column of the model; null for the label. */
    @Nullable
    FundColumn column() {
        return column;
    }
}
