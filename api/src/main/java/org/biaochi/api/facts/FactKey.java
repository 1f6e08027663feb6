// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The typed key of a fact. Ids are grouped by source with a slash, such as {@code history/approved-goal}; the part before the
 * slash is the source that a host connects or not. Equal by id. Immutable.
 *
 * @param <T> the type of the fact's value
 */
public final class FactKey<T> implements Comparable<FactKey<?>> {
    private final String id;
    private final Class<T> type;

    private FactKey(String id, Class<T> type) {
        this.id = id;
        this.type = type;
    }

    /**
     * Returns the key.
     *
     * @throws IllegalArgumentException if the id has no source before a slash
     */
    public static <T> FactKey<T> of(String id, Class<T> type) {
        if (id.indexOf('/') <= 0 || id.endsWith("/")) {
            throw new IllegalArgumentException(
                    "事实编号应为 来源/名称 / a fact id is source/name, such as history/approved-goal: " + id);
        }
        return new FactKey<>(id, Objects.requireNonNull(type, "type"));
    }

    /** The id. */
    public String id() {
        return id;
    }

    /** The source: the id up to the slash. */
    public String source() {
        return id.substring(0, id.indexOf('/'));
    }

    /** The class of the value. */
    public Class<T> type() {
        return type;
    }

    @Override
    public int compareTo(FactKey<?> other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof FactKey<?> key && key.id.equals(id) && key.type == type;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
