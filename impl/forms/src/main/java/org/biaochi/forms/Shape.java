// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one kind of object of a form table, in the order in which they are written. Immutable.
 *
 * @param <F> the cells of the object
 */
final class Shape<F extends Enum<F>> {
    private final F[] cells;
    private final List<Key<F>> keys;
    private final Map<String, Key<F>> byName;
    private final List<List<Key<F>>> byCell = new ArrayList<>();
    private final int[] writingOrder;

    private Shape(Builder<F> builder) {
        this.cells = builder.cells.getEnumConstants();
        this.keys = List.copyOf(builder.keys);
        this.writingOrder = new int[keys.size() + 1];
        for (int i = 0; i < keys.size(); i++) {
            writingOrder[i] = i;
        }
        Map<String, Key<F>> names = new HashMap<>();
        keys.forEach(key -> names.put(key.name(), key));
        this.byName = Map.copyOf(names);
        for (F cell : cells) {
            byCell.add(keys.stream()
                    .filter(key -> key.cell() == cell)
                    .sorted(Comparator.comparingInt(Key::rank))
                    .toList());
        }
    }

    static <F extends Enum<F>> Builder<F> of(Class<F> cells) {
        return new Builder<>(cells);
    }

    /** All keys in writing order. */
    List<Key<F>> keys() {
        return keys;
    }

    /**
     * For the beginning of an object and then for each key, which key follows it when written; the first one follows the last. A
     * new array.
     */
    int[] writingOrder() {
        return writingOrder.clone();
    }

    /** The key of this name; null if the format does not know it. */
    @Nullable
    Key<F> key(String name) {
        return byName.get(name);
    }

    /** The keys that fill a cell, lowest rank first. */
    List<Key<F>> keysOf(F cell) {
        return byCell.get(cell.ordinal());
    }

    int cellCount() {
        return cells.length;
    }

    F cell(int ordinal) {
        return cells[ordinal];
    }

    static final class Builder<F extends Enum<F>> {
        private final Class<F> cells;
        private final List<Key<F>> keys = new ArrayList<>();

        private Builder(Class<F> cells) {
            this.cells = cells;
        }

        Builder<F> text(String name, F cell) {
            return add(name, cell, 0, Key.Kind.TEXT);
        }

        Builder<F> scored(String name, F cell) {
            return add(name, cell, 0, Key.Kind.SCORED);
        }

        Builder<F> year(String name, F cell) {
            return add(name, cell, 0, Key.Kind.YEAR);
        }

        /** Another key of a cell, read where the keys before it are missing. */
        Builder<F> alias(String name, F cell, int rank) {
            return add(name, cell, rank, Key.Kind.TEXT);
        }

        Builder<F> kept(String... names) {
            for (String name : names) {
                add(name, null, 0, Key.Kind.KEPT);
            }
            return this;
        }

        Builder<F> structure(String name) {
            return add(name, null, 0, Key.Kind.STRUCTURE);
        }

        private Builder<F> add(String name, @Nullable F cell, int rank, Key.Kind kind) {
            keys.add(new Key<>(name, cell, rank, keys.size(), kind));
            return this;
        }

        Shape<F> build() {
            return new Shape<>(this);
        }
    }
}
