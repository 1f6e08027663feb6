// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import org.biaochi.api.rule.Arguments;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.text.Excerpt;

/** What a finding quotes of a row. Pure functions. */
public final class Shown {
    private Shown() {}

    /** The argument {@code name}: the row's name as typed, so that people find it again. */
    public static Arguments name(RowView row) {
        return Arguments.of("name", Excerpt.of(row.indicator().name().text().strip()));
    }

    /** The arguments {@code name} and {@code value} of a row, as typed. */
    public static Arguments nameAndValue(RowView row) {
        return name(row).with("value", Excerpt.of(row.indicator().value().text().strip()));
    }
}
