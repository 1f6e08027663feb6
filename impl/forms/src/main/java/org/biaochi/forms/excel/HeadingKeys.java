// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.excel;

import java.util.regex.Pattern;
import org.biaochi.forms.layout.Headings;

/** Under which name a heading is kept that a form prints in its own way: {@code 1-6月执行数}, {@code 中期目标（2022年—2024年）}. Stateless. */
final class HeadingKeys {
    private static final Pattern VARIES = Pattern.compile(".*[0-9０-９×].*", Pattern.DOTALL);

    private HeadingKeys() {}

    /** The name; empty if the heading does not vary. */
    static String of(Headings headings, String heading) {
        if (heading.length() > 60 || !VARIES.matcher(heading).matches()) {
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
}
