// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import org.biaochi.api.rule.Arguments;
import org.biaochi.core.goal.RowView;

/** What a message quotes of a text: its beginning, so that an endless cell does not make an endless finding. Pure functions. */
public final class Shown {
    private static final int LONGEST = 200;

    private Shown() {}

    /** The text, cut with an ellipsis where it is longer than a message needs. */
    public static String text(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    /** The argument {@code name}: the row's name as typed, so that people find it again. */
    public static Arguments name(RowView row) {
        return Arguments.of("name", text(row.indicator().name().text().strip()));
    }

    /** The arguments {@code name} and {@code value} of a row, as typed. */
    public static Arguments nameAndValue(RowView row) {
        return name(row).with("value", text(row.indicator().value().text().strip()));
    }
}
