// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.util.List;

/** The weights of the rows of one period set, summed exactly as typed (goals-and-review 1.6). Immutable. */
public final class SetWeights {
    private final List<RowView> rows;
    private final BigDecimal sum;
    private final int numbers;
    private final int unreadable;
    private final int absent;

    private SetWeights(List<RowView> rows, BigDecimal sum, int numbers, int unreadable, int absent) {
        this.rows = rows;
        this.sum = sum;
        this.numbers = numbers;
        this.unreadable = unreadable;
        this.absent = absent;
    }

    /** Reads the weights of these rows; the list must not change. */
    public static SetWeights of(List<RowView> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        long tenths = 0;
        int scale = 0;
        int numbers = 0;
        int unreadable = 0;
        int absent = 0;
        for (int i = 0; i < rows.size(); i++) {
            Weight weight = rows.get(i).weight();
            switch (weight.state()) {
                case NUMBER -> {
                    numbers++;
                    if (weight.tenths() < 0) {
                        sum = sum.add(weight.points());
                    } else {
                        tenths += weight.tenths();
                        scale = Math.max(scale, weight.points().scale());
                    }
                }
                case NOT_A_NUMBER -> unreadable++;
                case ABSENT -> absent++;
                case BLANK -> {
                    // counts as neither: the difference to the number of rows tells
                }
            }
        }
        sum = sum.add(scale == 0 ? BigDecimal.valueOf(tenths / 10) : BigDecimal.valueOf(tenths, scale));
        return new SetWeights(rows, sum, numbers, unreadable, absent);
    }

    /** The rows. */
    public List<RowView> rows() {
        return rows;
    }

    /** The sum of the weights that are numbers. */
    public BigDecimal sum() {
        return sum;
    }

    /** Whether every row, at least one, has a number. */
    public boolean isComplete() {
        return numbers == rows.size() && numbers > 0;
    }

    /** Whether some row has a weight typed, be it a number or not. */
    public boolean isTyped() {
        return numbers + unreadable > 0;
    }

    /** Whether the form has no weight column for these rows. */
    public boolean isAbsent() {
        return absent == rows.size();
    }
}
