// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.sheet;

/** Names of cells as people say them: {@code C7} for the third column of the seventh row. Stateless. */
public final class CellName {
    private static final int LETTERS = 26;

    private CellName() {}

    /** The name of a cell; both numbers count from 0. */
    public static String of(int row, int column) {
        return column(column) + (row + 1);
    }

    /** The letters of a column, counted from 0. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The first and last cell of a range as row, column, row, column; null if it is none. */
    static int @org.jspecify.annotations.Nullable [] range(String text) {
        int colon = text.indexOf(':');
        long first = cell(colon < 0 ? text : text.substring(0, colon));
        long last = colon < 0 ? first : cell(text.substring(colon + 1));
        return first < 0 || last < 0
                ? null
                : new int[] {(int) (first >> 32), (int) first, (int) (last >> 32), (int) last};
    }

    private static long cell(String name) {
        int column = 0;
        int at = 0;
        for (; at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z' && at < 3; at++) {
            column = column * LETTERS + name.charAt(at) - 'A' + 1;
        }
        long row = 0;
        int digits = at;
        for (; at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9' && at - digits < 7; at++) {
            row = row * 10 + name.charAt(at) - '0';
        }
        return column == 0 || row == 0 || at < name.length() ? -1 : row - 1 << 32 | column - 1;
    }
}
