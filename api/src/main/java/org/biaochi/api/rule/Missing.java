// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.rule;

import java.util.Objects;
import org.biaochi.api.facts.FactKey;
import org.jspecify.annotations.Nullable;

/** What a rule lacks to decide: a field, a fact, or the rest of a cut copy. Immutable; ordered by text. */
public final class Missing implements Comparable<Missing> {
    /** The rows behind the end of a cut copy. */
    public static final Missing REST_OF_FORM = new Missing("restOfForm", null);

    private final String text;
    private final @Nullable FactKey<?> fact;

    private Missing(String text, @Nullable FactKey<?> fact) {
        this.text = text;
        this.fact = fact;
    }

    /** A field by its key, such as {@code periodStart}: blank where it decides, absent, or unreadable. */
    public static Missing field(String key) {
        return new Missing(Objects.requireNonNull(key, "key"), null);
    }

    /** A fact that was not supplied. */
    public static Missing fact(FactKey<?> key) {
        return new Missing("facts:" + key.id(), key);
    }

    /** The fact, if it is one. */
    public @Nullable FactKey<?> fact() {
        return fact;
    }

    @Override
    public int compareTo(Missing other) {
        return this == other ? 0 : text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Missing missing && missing.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The field's key, or {@code facts:} and the fact's id. */
    @Override
    public String toString() {
        return text;
    }
}
