// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.core.text.Folding;

/** Boxes to tick: {@code 新增项目☑ 延续项目□}, and marks alone in a cell. Stateless. */
final class TickBoxes {
    private static final String MARKS = "☑☒■√✓✔●";
    private static final String EMPTY = "□○☐";
    private static final List<String> WORDS = List.of("是", "1", "v", "V", "x", "X");

    static final String MARK = "√";

    private TickBoxes() {}

    /** What is printed for a value; the value itself if it is none of the options. */
    static String print(List<String> options, String value) {
        if (!value.isEmpty() && !options.contains(value)) {
            return value;
        }
        List<String> printed = new ArrayList<>();
        options.forEach(option -> printed.add(option + (option.equals(value) ? '☑' : '□')));
        return String.join(" ", printed);
    }

    /** The option that is ticked; empty if none is; the text itself if more than one is or it has no boxes. */
    static String read(List<String> options, String text) {
        List<String> ticked = new ArrayList<>();
        boolean boxes = false;
        for (String option : options) {
            int at = text.indexOf(option);
            if (at < 0) {
                continue;
            }
            String around = around(text, at, at + option.length());
            boxes |= around.chars().anyMatch(c -> (MARKS + EMPTY).indexOf(c) >= 0);
            if (around.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
                ticked.add(option);
            }
        }
        if (!boxes || ticked.size() > 1) {
            return text;
        }
        return ticked.isEmpty() ? "" : ticked.get(0);
    }

    /** The box behind an option, or the one before it where boxes come first. */
    private static String around(String text, int from, int to) {
        int end = to;
        while (end < text.length()
                && (text.charAt(end) == ' ' || isBox(text.charAt(end)) || "()（）".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        String behind = text.substring(to, end);
        boolean first = from > 0 && isBox(text.charAt(from - 1)) && beginsWithBox(text);
        return first ? text.substring(from - 1, from) : behind;
    }

    private static boolean beginsWithBox(String text) {
        return isBox(text.strip().charAt(0));
    }

    private static boolean isBox(char c) {
        return (MARKS + EMPTY).indexOf(c) >= 0;
    }

    /** Whether a cell holds a mark and nothing else. */
    static boolean isMark(String text) {
        String plain = Folding.normalise(text);
        return WORDS.contains(plain)
                || text.strip().length() == 1 && MARKS.indexOf(text.strip().charAt(0)) >= 0;
    }

    /** Whether a cell holds an empty box and nothing else. */
    static boolean isEmptyBox(String text) {
        return text.strip().length() == 1 && EMPTY.indexOf(text.strip().charAt(0)) >= 0;
    }
}
