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
    private final Stage stage;

    private SubjectType(String name, Class<S> type, Stage stage) {
        this.name = name;
        this.type = type;
        this.stage = stage;
    }

    /** Returns the key for subjects of class {@code type}, named as the JSON contract prints it ({@code goal}). */
    public static <S extends Subject> SubjectType<S> of(String name, Class<S> type, Stage stage) {
        return new SubjectType<>(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(type, "type"),
                Objects.requireNonNull(stage, "stage"));
    }

    /** The name in the JSON contract. */
    public String name() {
        return name;
    }

    /** The class of the subjects. */
    public Class<S> type() {
        return type;
    }

    /** The stage at which such subjects are assessed. */
    public Stage stage() {
        return stage;
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
