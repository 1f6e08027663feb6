// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import org.biaochi.api.subject.Typed;

/**
 * Codes that forms print into the cell of a name: {@code [015001]武汉市青山区教育局}, {@code 219001-池州市…},
 * {@code 51000021R000000019951-工资性支出} (forms.md G7). The cell itself keeps its text.
 */
final class PrintedCodes {
    private static final int PROJECT_CODE_LENGTH = 21;
    private static final int SHORTEST_UNIT_CODE = 3;

    private PrintedCodes() {}

    /** The code of a unit in front of its name; ABSENT if there is none. */
    static Typed unit(Typed cell) {
        if (beginsWithHan(cell)) {
            return Typed.ABSENT;
        }
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return Typed.ABSENT;
        }
        int close = "[［【".indexOf(text.charAt(0)) < 0 ? -1 : closing(text);
        if (close > 0) {
            String inside = text.substring(1, close).strip();
            return isCode(inside, true) && close + 1 < text.length() ? Typed.of(inside) : Typed.ABSENT;
        }
        int hyphen = text.indexOf('-');
        boolean coded = hyphen > 0 && hyphen + 1 < text.length() && isCode(text.substring(0, hyphen), false);
        return coded ? Typed.of(text.substring(0, hyphen)) : Typed.ABSENT;
    }

    /** Nearly every name begins so, and no code does. */
    private static boolean beginsWithHan(Typed cell) {
        return !cell.text().isEmpty()
                && cell.text().charAt(0) >= '\u4E00'
                && cell.text().charAt(0) <= '\u9FFF';
    }

    private static int closing(String text) {
        for (int i = 1; i < text.length(); i++) {
            if ("]］】".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The 21-character code of a project in front of its name; ABSENT if there is none. */
    static Typed project(Typed cell) {
        if (beginsWithHan(cell)) {
            return Typed.ABSENT;
        }
        String text = cell.text().strip();
        boolean coded = text.length() > PROJECT_CODE_LENGTH + 1
                && text.charAt(PROJECT_CODE_LENGTH) == '-'
                && isCode(text.substring(0, PROJECT_CODE_LENGTH), true);
        return coded ? Typed.of(text.substring(0, PROJECT_CODE_LENGTH)) : Typed.ABSENT;
    }

    private static boolean isCode(String text, boolean letters) {
        if (text.length() < SHORTEST_UNIT_CODE || text.length() > PROJECT_CODE_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && !(letters && c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
