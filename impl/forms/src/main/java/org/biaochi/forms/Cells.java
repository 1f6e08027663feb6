// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;
import org.biaochi.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * One object of a form table while it is read: its cells and, as JSON text, whatever the cells alone would not bring back when
 * written: unknown and merely kept members, numbers, nulls, aliases. Not thread-safe.
 *
 * @param <F> the cells of the object
 */
final class Cells<F extends Enum<F>> {
    private static final String EMPTY = "\"\"";

    private final Shape<F> shape;
    private final @Nullable Typed[] cells;

    /** One more than the rank under which the cell was found; 0 if it was not. */
    private final byte[] ranks;

    private @Nullable Map<String, String> extras;
    private long seenKeys;
    private long present;
    private long carried;
    private long typedEmpty;
    private boolean aliased;

    Cells(Shape<F> shape) {
        this.shape = shape;
        this.cells = new Typed[shape.cellCount()];
        this.ranks = new byte[cells.length];
    }

    Typed get(F cell) {
        Typed typed = cells[cell.ordinal()];
        return typed == null ? Typed.ABSENT : typed;
    }

    /** The cells that are not ABSENT, a bit for each. */
    long present() {
        return present;
    }

    /** How far down the list of keys the cell was found; {@link Byte#MAX_VALUE} if not at all. */
    int rank(F cell) {
        byte rank = ranks[cell.ordinal()];
        return rank == 0 ? Byte.MAX_VALUE : rank - 1;
    }

    /** Whether the key came for the first time. */
    boolean first(Key<F> key) {
        long bit = 1L << key.order();
        boolean first = (seenKeys & bit) == 0;
        seenKeys |= bit;
        return first;
    }

    /** The names that the shape knows and that did not come. */
    Set<String> freeNames() {
        Set<String> names = new HashSet<>();
        for (Key<F> key : shape.keys()) {
            if ((seenKeys & 1L << key.order()) == 0) {
                names.add(key.name());
            }
        }
        return names;
    }

    /** Takes a text that was written as a JSON string. */
    void text(Key<F> key, F cell, Typed typed) {
        if (key.rank() > 0 || key.kind() == Key.Kind.YEAR && isYear(typed.text())) {
            spelled(key, cell, typed, RawJson.quote(typed.text()));
            return;
        }
        fill(key, cell, typed);
        long bit = 1L << cell.ordinal();
        if (typed.text().isEmpty()) {
            typedEmpty |= bit;
        } else {
            carried |= bit;
        }
    }

    /** Takes a number, true, false or null, whose JSON text is kept. */
    void literal(Key<F> key, F cell, Typed typed, String json) {
        if (key.kind() == Key.Kind.YEAR && isYear(json)) {
            fill(key, cell, typed);
            carried |= 1L << cell.ordinal();
        } else {
            spelled(key, cell, typed, json);
        }
    }

    private void spelled(Key<F> key, F cell, Typed typed, String json) {
        keep(key.name(), json);
        fill(key, cell, typed);
        carried |= 1L << cell.ordinal();
        aliased |= key.rank() > 0;
    }

    private void fill(Key<F> key, F cell, Typed typed) {
        int at = cell.ordinal();
        present |= 1L << at;
        if (ranks[at] == 0 || key.rank() < ranks[at] - 1) {
            ranks[at] = (byte) (key.rank() + 1);
            cells[at] = typed;
        }
    }

    /** Keeps a member as JSON text; tells whether the name is new. */
    boolean keep(String name, String json) {
        if (extras == null) {
            extras = new LinkedHashMap<>(8);
        }
        return extras.put(name, json) == null;
    }

    /** Keeps the text of a cell under its first key, because another key says the same. */
    void keepPrimary(F cell) {
        Key<F> primary = shape.keysOf(cell).get(0);
        if (extras == null || !extras.containsKey(primary.name())) {
            keep(primary.name(), RawJson.quote(get(cell).text()));
        }
    }

    /** Settles cells that stand under several keys: all of them are kept, so that none is lost when written. */
    void settle() {
        if (!aliased) {
            return;
        }
        for (Key<F> key : shape.keys()) {
            F cell = key.cell();
            boolean seen = (seenKeys & 1L << key.order()) != 0;
            if (cell != null && key.rank() == 0 && seen && seenUnderAlias(cell)) {
                keepPrimary(cell);
            }
        }
    }

    private boolean seenUnderAlias(F cell) {
        for (Key<F> key : shape.keysOf(cell)) {
            if (key.rank() > 0 && (seenKeys & 1L << key.order()) != 0) {
                return true;
            }
        }
        return false;
    }

    Extras extras() {
        return extras == null ? Extras.NONE : Extras.of(extras);
    }

    Map<String, String> extrasMap() {
        return extras == null ? Map.of() : extras;
    }

    boolean isEmpty() {
        return seenKeys == 0 && extras == null;
    }

    /**
     * Applies the column rule to the rows of a table: a column that some row has is BLANK in the others. A row that has an
     * empty text where it could have left the cell out keeps it among its extras.
     */
    static <F extends Enum<F>> void complete(List<Cells<F>> rows) {
        long anyPresent = 0;
        long anyCarried = 0;
        long once = 0;
        long twice = 0;
        for (Cells<F> row : rows) {
            anyPresent |= row.present;
            anyCarried |= row.carried;
            twice |= once & row.typedEmpty;
            once |= row.typedEmpty;
        }
        for (int i = 0; i < rows.size(); i++) {
            Cells<F> row = rows.get(i);
            row.blank(anyPresent & ~row.present);
            row.keepEmpty(i == 0 ? row.typedEmpty & (anyCarried | twice) : row.typedEmpty);
        }
    }

    private void blank(long columns) {
        for (long rest = columns; rest != 0; rest &= rest - 1) {
            cells[Long.numberOfTrailingZeros(rest)] = Typed.BLANK;
        }
        present |= columns;
    }

    private void keepEmpty(long columns) {
        for (long rest = columns; rest != 0; rest &= rest - 1) {
            F cell = shape.cell(Long.numberOfTrailingZeros(rest));
            Key<F> primary = shape.keysOf(cell).get(0);
            if (!extrasMap().containsKey(primary.name())) {
                keep(primary.name(), EMPTY);
            }
        }
    }

    static boolean isYear(String text) {
        if (text.length() != 4 || text.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
