// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.row;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of rows in their order, spelled as the source spells them and found in any case. Rows of one source share
 * them. Immutable.
 */
public final class Columns {
    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    private Columns(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < this.names.size(); i++) {
            if (positions.put(code(this.names.get(i)), i) != null) {
                throw new IllegalArgumentException(
                        "列 " + this.names.get(i) + " 重复 / the column " + this.names.get(i) + " occurs twice");
            }
        }
    }

    /**
     * Columns with these names.
     *
     * @throws IllegalArgumentException if one occurs twice, in whatever case
     */
    public static Columns of(List<String> names) {
        return new Columns(names);
    }

    /** A name as a code: upper case. */
    public static String code(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** The names as spelled. */
    public List<String> names() {
        return names;
    }

    /** Whether there is a column with this code in upper case. */
    public boolean has(String code) {
        return positions.containsKey(code);
    }

    /** The position of the column with this code; −1 if there is none. */
    int position(String code) {
        Integer position = positions.get(code);
        return position == null ? -1 : position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Columns columns && columns.names.equals(names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
