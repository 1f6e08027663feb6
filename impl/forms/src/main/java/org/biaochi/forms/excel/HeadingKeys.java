// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaochi.forms.layout.Headings;

/** Under which name a heading is kept that a form prints in its own way: {@code 1-6月执行数}, {@code 中期目标（2022年—2024年）}. Stateless. */
final class HeadingKeys {
    private static final Pattern VARIES = Pattern.compile(".*[0-9０-９×].*", Pattern.DOTALL);

    private static final Pattern COUNTED = Pattern.compile("\\{year-([0-9])\\}");
    private static final Pattern FOUR = Pattern.compile("[0-9]{4}");

    private HeadingKeys() {}

    /** The name; empty if the heading does not vary. */
    static String of(Headings headings, String heading) {
        if (!varies(heading)) {
            return "";
        }
        String key = headings.goal(heading);
        if (key != null) {
            return "heading." + key;
        }
        key = headings.fund(heading);
        if (key != null) {
            return "heading.fund." + key;
        }
        key = headings.row(heading);
        return key == null ? "" : "heading.row." + key;
    }

    /** Whether a heading names months or years and so differs from form to form. */
    static boolean varies(String heading) {
        return heading.length() <= 60 && VARIES.matcher(heading).matches();
    }

    /** The name of a heading of a simple list. */
    static String ofList(String table, String key) {
        return "heading." + table + "." + key;
    }

    /** A heading that names a year counted from that of the form, {@code {year-1}年实际执行数}, as a form prints it. */
    static String ofYear(String heading, JsonNode tree) {
        Matcher counted = COUNTED.matcher(heading);
        if (!counted.find()) {
            return heading;
        }
        String year = FormTree.text(tree, "year");
        String printed = FOUR.matcher(year).matches()
                ? String.valueOf(Integer.parseInt(year) - Integer.parseInt(counted.group(1)))
                : "20××";
        return counted.replaceFirst(printed);
    }
}
