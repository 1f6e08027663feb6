// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one form or of one row as typed, by key; a cell that the form lacks is ABSENT. Members that the model does not
 * know are kept. Immutable.
 *
 * @param <K> the keys
 */
public final class Cells<K extends Enum<K> & CellKey> {
    private final Class<K> keys;
    private final Typed[] typed;
    private final Extras extras;

    private Cells(Builder<K> builder) {
        this.keys = builder.keys;
        this.typed = builder.typed.clone();
        this.extras = builder.extras;
    }

    /** Starts with every cell ABSENT. */
    public static <K extends Enum<K> & CellKey> Builder<K> of(Class<K> keys) {
        return new Builder<>(keys);
    }

    /** What was typed into a cell. */
    public Typed get(K key) {
        return typed[key.ordinal()];
    }

    /** The class of the keys. */
    public Class<K> keys() {
        return keys;
    }

    /** Unknown members. */
    public Extras extras() {
        return extras;
    }

    /** A builder that starts from these cells. */
    public Builder<K> toBuilder() {
        Builder<K> builder = new Builder<>(keys);
        System.arraycopy(typed, 0, builder.typed, 0, typed.length);
        builder.extras = extras;
        return builder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cells<?> cells
                && cells.keys == keys
                && Arrays.equals(cells.typed, typed)
                && cells.extras.equals(extras);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(typed) * 31 + extras.hashCode();
    }

    /** Key and text of every cell that the form carries. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (K key : keys.getEnumConstants()) {
            if (!get(key).isAbsent()) {
                text.append(text.length() == 1 ? "" : ", ")
                        .append(key.key())
                        .append('=')
                        .append(get(key));
            }
        }
        return text.append(']').toString();
    }

    /**
     * Collects cells. Not thread-safe.
     *
     * @param <K> the keys
     */
    public static final class Builder<K extends Enum<K> & CellKey> {
        private final Class<K> keys;
        private final Typed[] typed;
        private Extras extras = Extras.NONE;

        private Builder(Class<K> keys) {
            this.keys = Objects.requireNonNull(keys, "keys");
            this.typed = new Typed[keys.getEnumConstants().length];
            Arrays.fill(typed, Typed.ABSENT);
        }

        /** Sets a cell. */
        public Builder<K> set(K key, Typed cell) {
            typed[key.ordinal()] = Objects.requireNonNull(cell, "cell");
            return this;
        }

        /** Sets a cell to what was typed. */
        public Builder<K> set(K key, @Nullable String text) {
            return set(key, Typed.of(text));
        }

        /** What a cell was set to so far. */
        public Typed get(K key) {
            return typed[key.ordinal()];
        }

        /** Sets the unknown members. */
        public Builder<K> extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }

        /** Returns the cells; the builder may go on. */
        public Cells<K> build() {
            return new Cells<>(this);
        }
    }
}
