// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The typed key of a profile value, such as {@code GR-CMP-014.minCount} or {@code words.vague}. Equal by id and type.
 * Immutable.
 *
 * @param <T> the class of values
 */
public final class Parameter<T> {
    private final String id;
    private final ParameterType<T> type;
    private final int hash;

    private Parameter(String id, ParameterType<T> type) {
        this.id = Objects.requireNonNull(id, "id").intern(); // rules look up often: equal ids compare as the same text
        this.type = Objects.requireNonNull(type, "type");
        this.hash = id.hashCode();
    }

    /** Returns the key. */
    public static <T> Parameter<T> of(String id, ParameterType<T> type) {
        return new Parameter<>(id, type);
    }

    /** The id in packs. */
    public String id() {
        return id;
    }

    /** The type of its values. */
    public ParameterType<T> type() {
        return type;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Parameter<?> that && that.id.equals(id) && that.type == type;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return id + ":" + type;
    }
}
