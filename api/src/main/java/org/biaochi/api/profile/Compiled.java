// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import java.util.Objects;
import java.util.function.Function;

/**
 * The key of something that is built once per profile, such as an automaton of all its word lists. Equal by identity: keep it
 * in a constant. Immutable.
 *
 * @param <V> what is built; immutable and thread-safe
 */
public final class Compiled<V> {
    private final String name;
    private final Function<Profile, V> builder;

    private Compiled(String name, Function<Profile, V> builder) {
        this.name = name;
        this.builder = builder;
    }

    /** Returns a key with a name for people and a pure function. */
    public static <V> Compiled<V> of(String name, Function<Profile, V> builder) {
        return new Compiled<>(Objects.requireNonNull(name, "name"), Objects.requireNonNull(builder, "builder"));
    }

    /** Builds the value; called by profiles, which keep it. */
    public V build(Profile profile) {
        return Objects.requireNonNull(builder.apply(profile), name);
    }

    @Override
    public String toString() {
        return name;
    }
}
