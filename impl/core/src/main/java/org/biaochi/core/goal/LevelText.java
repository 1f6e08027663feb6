// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import org.biaochi.core.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The text of a level cell without its points and without a trailing 指标 or 目标 (goals-and-review 1.4). Immutable.
 *
 * @param text what is left, folded
 * @param quota the points, null if none are printed
 */
record LevelText(String text, @Nullable Quota quota) {
    static final LevelText EMPTY = new LevelText("", null);

    private static final String[] SUFFIXES = {"指标", "目标"};

    /** Reads a cell: {@code 产出指标(50分)}, {@code 项目绩效 85 分}, {@code 成本指标(0-20)分}, {@code 过程(30)}. */
    static LevelText of(String typed) {
        String text = Folding.normalise(typed);
        int end = withoutUnit(text, text.length());
        boolean unit = end < text.length();
        boolean bracket = end > 0 && text.charAt(end - 1) == ')';
        int open = bracket ? text.lastIndexOf('(', end - 1) : -1;
        Quota quota = null;
        int keep = text.length();
        if (open > 0) {
            String inside = text.substring(open + 1, end - 1).trim();
            quota = points(inside.substring(0, withoutUnit(inside, inside.length())));
            keep = quota == null ? keep : open;
        } else if (unit && !bracket) {
            int start = end;
            while (start > 0 && isPoints(text.charAt(start - 1))) {
                start--;
            }
            quota = start > 0 ? points(text.substring(start, end).trim()) : null;
            keep = quota == null ? keep : start;
        }
        return new LevelText(withoutSuffix(text.substring(0, keep).trim()), quota);
    }

    private static String withoutSuffix(String text) {
        for (String suffix : SUFFIXES) {
            if (text.length() > suffix.length() && text.endsWith(suffix)) {
                return text.substring(0, text.length() - suffix.length()).trim();
            }
        }
        return text;
    }

    /** The position where a trailing 分 and the blank before it begin. */
    private static int withoutUnit(String text, int length) {
        if (length == 0 || text.charAt(length - 1) != '分') {
            return length;
        }
        int end = length - 1;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static @Nullable Quota points(String text) {
        int joint = Math.max(text.indexOf('-'), text.indexOf('~'));
        if (joint < 0) {
            BigDecimal number = number(text);
            return number == null ? null : new Quota(number, number);
        }
        BigDecimal low = number(text.substring(0, joint).trim());
        BigDecimal high = number(text.substring(joint + 1).trim());
        return low == null || high == null || low.compareTo(high) > 0 ? null : new Quota(low, high);
    }

    private static @Nullable BigDecimal number(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            points += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return null;
            }
        }
        boolean digits = !text.isEmpty() && text.length() <= 9 && text.charAt(0) != '.' && !text.endsWith(".");
        return digits && points <= 1 ? new BigDecimal(text) : null;
    }

    private static boolean isPoints(char c) {
        return c >= '0' && c <= '9' || c == '.' || c == '-' || c == '~' || c == ' ';
    }
}
