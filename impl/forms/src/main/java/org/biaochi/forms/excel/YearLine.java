// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.core.text.Folding;

/** The line under a title that names the year: {@code （2024年度）}. Stateless. */
final class YearLine {
    private static final String YEAR = "year";
    private static final Pattern LINE = Pattern.compile("^\\(?([^()]{0,20}?)年度?\\)?$");
    private static final Pattern IN_TITLE = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");

    private YearLine() {}

    static String print(String line, JsonNode tree) {
        String typed = FormTree.typed(tree, YEAR);
        String year = FormTree.text(tree, YEAR);
        if (!typed.isEmpty() && year.equals(read(typed))) {
            return typed;
        }
        return line.replace("{year}", year.isEmpty() ? "    " : year);
    }

    private static @org.jspecify.annotations.Nullable String read(String text) {
        Matcher line = LINE.matcher(Folding.normalise(text));
        return line.matches() ? line.group(1).strip() : null;
    }

    /** Takes the year of a line; false if it is no such line. */
    static boolean fill(String text, String line, ObjectNode tree) {
        String year = read(text);
        if (year == null
                || !year.isEmpty() && !year.chars().allMatch(c -> c >= '0' && c <= '9' || c == 'X' || c == '×')) {
            return false;
        }
        FormTree.set(tree, YEAR, year);
        if (!print(line, tree).equals(text)) {
            FormTree.keepTyped(tree, YEAR, text);
        }
        return true;
    }

    /** Takes the year out of a title where no line names it. */
    static void fromTitle(String title, ObjectNode tree) {
        Matcher found = IN_TITLE.matcher(Folding.fold(title));
        if (!tree.has(YEAR) && found.find()) {
            FormTree.set(tree, YEAR, found.group(1));
        }
    }
}
