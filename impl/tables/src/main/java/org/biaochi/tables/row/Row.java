// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table: columns in order and what stands in each to the character, columns that the standard does not
 * know included. A null of a database and an empty text are both BLANK, since some databases cannot tell them apart; a
 * column that the row does not have is ABSENT. Immutable.
 */
public final class Row {
    private final Columns columns;
    private final List<Typed> cells;
    private final String place;

    private Row(Columns columns, List<Typed> cells, String place) {
        this.columns = columns;
        this.cells = cells;
        this.place = place;
    }

    /**
     * A row.
     *
     * @param place where it stands in its source, such as {@code 17} for a line; empty if it has no place
     * @throws IllegalArgumentException if there are not as many cells as columns
     */
    public static Row of(Columns columns, List<Typed> cells, String place) {
        if (cells.size() != columns.names().size()) {
            throw new IllegalArgumentException(
                    cells.size() + " 个值对 " + columns.names().size() + " 列 / " + cells.size() + " cells for "
                            + columns.names().size() + " columns");
        }
        return new Row(columns, List.copyOf(cells), Objects.requireNonNull(place, "place"));
    }

    /** A row without a place, from texts by column; an empty text is BLANK. */
    public static Row of(Map<String, String> texts) {
        List<Typed> cells = new ArrayList<>(texts.size());
        texts.values().forEach(text -> cells.add(Typed.of(text)));
        return of(Columns.of(new ArrayList<>(texts.keySet())), cells, "");
    }

    /** The columns. */
    public Columns columns() {
        return columns;
    }

    /** The cells in the order of the columns. */
    public List<Typed> cells() {
        return cells;
    }

    /** The cell of the column with this code in upper case. */
    public Typed cell(String code) {
        int position = columns.position(code);
        return position < 0 ? Typed.ABSENT : cells.get(position);
    }

    /** The text of that cell, empty if there is none. */
    public String text(String code) {
        return cell(code).text();
    }

    /** Where it stands in its source; empty if nobody said. */
    public String place() {
        return place;
    }

    /** What is typed in the row, by column as spelled: only cells with a text. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).text().isEmpty()) {
                texts.put(columns.names().get(i), cells.get(i).text());
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    /** What is typed in the row, by column code: the same of rows that differ in order and spelling of columns only. */
    public Map<String, String> said() {
        Map<String, String> said = new TreeMap<>();
        texts().forEach((name, text) -> said.put(Columns.code(name), text));
        return said;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && row.columns.equals(columns) && row.cells.equals(cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return texts().toString();
    }
}
