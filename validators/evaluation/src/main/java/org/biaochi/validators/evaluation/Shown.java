// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.RowView;

/** Texts as findings show them. Pure functions. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** The text, cut with an ellipsis where it is longer than a message needs. */
    static String text(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Sign, value and unit of a target as typed, each where it has a column of its own. */
    static String target(RowView row) {
        return text(cell(row, IndicatorField.OPERATOR) + cell(row, IndicatorField.VALUE) + cell(row, IndicatorField.UNIT));
    }

    private static String cell(RowView row, IndicatorField field) {
        Typed cell = row.indicator().cell(field);
        return cell.isValue() ? cell.text().strip() : "";
    }
}
