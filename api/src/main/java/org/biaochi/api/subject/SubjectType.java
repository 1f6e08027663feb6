// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The typed key of a kind of subject. Equal by name. Immutable.
 *
 * @param <S> the class of the subjects
 */
public final class SubjectType<S extends Subject> {
    private final String name;
    private final Class<S> type;

    private SubjectType(String name, Class<S> type) {
        this.name = name;
        this.type = type;
    }

    /** Returns the key for subjects of class {@code type}, named as the JSON contract prints it ({@code goal}). */
    public static <S extends Subject> SubjectType<S> of(String name, Class<S> type) {
        return new SubjectType<>(Objects.requireNonNull(name, "name"), Objects.requireNonNull(type, "type"));
    }

    /** The name in the JSON contract. */
    public String name() {
        return name;
    }

    /** The class of the subjects. */
    public Class<S> type() {
        return type;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof SubjectType<?> that && that.name.equals(name) && that.type == type;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
