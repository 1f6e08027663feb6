// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.describe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.biaochi.api.profile.Alternatives;
import org.biaochi.api.profile.Table;

/** A value of a profile as text: the same spelling a pack would use. */
public final class ValueText {
    private ValueText() {}

    /** The text of a value. */
    public static String of(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> list) {
            List<String> texts = new ArrayList<>();
            list.forEach(element -> texts.add(of(element)));
            return "[" + String.join(", ", texts) + "]";
        }
        if (value instanceof Alternatives pattern) {
            List<String> texts = new ArrayList<>();
            for (Alternatives.Alternative one : pattern.alternatives()) {
                texts.add((one.atStart() ? "^" : "") + one.text() + (one.atEnd() ? "$" : ""));
            }
            return String.join("|", texts);
        }
        if (value instanceof Table table) {
            List<String> rows = new ArrayList<>();
            for (Map<String, String> row : table.rows()) {
                rows.add(String.join("/", row.values()));
            }
            return "[" + String.join("; ", rows) + "]";
        }
        return value.toString();
    }
}
