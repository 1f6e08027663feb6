// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.spi;

import java.util.Objects;
import java.util.function.BiFunction;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Subject;

/**
 * The key of a reading that is derived from a subject once per run and shared by all rules: folded texts, parsed targets,
 * sums, indexes. Equal by identity: keep it in a constant. Immutable.
 *
 * @param <S> the kind of subject
 * @param <V> the reading; immutable
 */
public final class Derived<S extends Subject, V> {
    private final String name;
    private final BiFunction<S, Profile, V> function;

    private Derived(String name, BiFunction<S, Profile, V> function) {
        this.name = name;
        this.function = function;
    }

    /** Returns a key with a name for people and a pure function. */
    public static <S extends Subject, V> Derived<S, V> of(String name, BiFunction<S, Profile, V> function) {
        return new Derived<>(Objects.requireNonNull(name, "name"), Objects.requireNonNull(function, "function"));
    }

    /** Computes the reading; called by rule contexts, which keep it for the run. */
    public V compute(S subject, Profile profile) {
        return Objects.requireNonNull(function.apply(subject, profile), name);
    }

    @Override
    public String toString() {
        return name;
    }
}
