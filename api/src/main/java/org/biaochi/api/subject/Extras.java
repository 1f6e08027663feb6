// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Members of the input that the model does not know, kept so that nothing typed is lost: name and JSON source text, in the
 * order they came. Immutable.
 */
public final class Extras {
    /** No unknown members. */
    public static final Extras NONE = new Extras(Map.of());

    private final Map<String, String> members;

    private Extras(Map<String, String> members) {
        this.members = members;
    }

    /** Returns the members given as name and JSON text. */
    public static Extras of(Map<String, String> members) {
        return members.isEmpty() ? NONE : new Extras(Collections.unmodifiableMap(new LinkedHashMap<>(members)));
    }

    /** The members in the order they came: name to JSON text. */
    public Map<String, String> members() {
        return members;
    }

    /** The JSON text of one member. */
    public Optional<String> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extras extras && extras.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
