// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms.layout;

import java.util.Objects;
import org.biaochi.core.yaml.YamlNode;

/**
 * A cell of a form: a printed heading, or a place to fill in. Immutable.
 *
 * @param heading what is printed; empty for a place to fill in
 * @param key the cell of the form table that stands here; empty for a heading
 * @param columns how many columns it covers
 * @param rows how many rows it covers
 */
public record Slot(String heading, String key, int columns, int rows) {
    /** Requires at least one column and row. */
    public Slot {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(key, "key");
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a slot covers at least one column and row: " + heading + key);
        }
    }

    /** Whether something is to be filled in. */
    public boolean isPlace() {
        return !key.isEmpty();
    }

    /** Reads {@code 项目名称/2}, {@code =project.name/6} or {@code 一级指标/1|2}: text, columns, rows. */
    static Slot of(YamlNode node) {
        String text = node.asText();
        int slash = text.lastIndexOf('/');
        int bar = text.indexOf('|', slash + 1);
        int columns = 1;
        int rows = 1;
        if (slash >= 0 && isNumber(text.substring(slash + 1, bar < 0 ? text.length() : bar))) {
            columns = Integer.parseInt(text.substring(slash + 1, bar < 0 ? text.length() : bar));
            rows = bar < 0 ? 1 : rows(node, text.substring(bar + 1));
            text = text.substring(0, slash);
        }
        if (columns < 1) {
            throw node.refusal("LAYOUT_SPAN", "列数至少为 1", "a cell covers at least one column");
        }
        return text.startsWith("=")
                ? new Slot("", text.substring(1), columns, rows)
                : new Slot(text, "", columns, rows);
    }

    private static int rows(YamlNode node, String text) {
        if (!isNumber(text) || Integer.parseInt(text) < 1) {
            throw node.refusal("LAYOUT_SPAN", "行数应为正整数", "the number of rows is a positive integer");
        }
        return Integer.parseInt(text);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
