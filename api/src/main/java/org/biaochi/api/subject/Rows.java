// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as typed, in order. A table that the document does not have at all is ABSENT, which says less than one
 * without rows. Immutable.
 *
 * @param <K> the columns
 */
public final class Rows<K extends Enum<K> & CellKey> implements Iterable<Cells<K>>, Composite {
    private final boolean absent;
    private final List<Cells<K>> rows;

    private Rows(boolean absent, List<Cells<K>> rows) {
        this.absent = absent;
        this.rows = List.copyOf(rows);
    }

    /** No such table. */
    public static <K extends Enum<K> & CellKey> Rows<K> absent() {
        return new Rows<>(true, List.of());
    }

    /** A table with these rows, possibly none. */
    public static <K extends Enum<K> & CellKey> Rows<K> of(List<Cells<K>> rows) {
        return new Rows<>(false, rows);
    }

    /** Whether the document has no such table. */
    public boolean isAbsent() {
        return absent;
    }

    /** Whether there is no row, be it for want of a table. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** The row at a position from 0. */
    public Cells<K> get(int row) {
        return rows.get(row);
    }

    /** The rows. */
    public List<Cells<K>> list() {
        return rows;
    }

    /** The rows as a stream. */
    public Stream<Cells<K>> stream() {
        return rows.stream();
    }

    @Override
    public Iterator<Cells<K>> iterator() {
        return rows.iterator();
    }

    @Override
    public Map<String, Object> parts() {
        return Map.of("absent", absent, "rows", rows);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rows<?> that && that.absent == absent && that.rows.equals(rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(absent, rows);
    }

    @Override
    public String toString() {
        return absent ? "ABSENT" : rows.toString();
    }
}
