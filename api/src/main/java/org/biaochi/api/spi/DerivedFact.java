// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.spi;

import java.util.Objects;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Subject;

/**
 * The key of a reading that is derived from a fact beside the subject, once per run and shared by all rules: last year's rows
 * matched with this year's, an index of a library. Equal by identity: keep it in a constant. Immutable.
 *
 * @param <S> the kind of subject
 * @param <T> the type of the fact's value
 * @param <V> the reading; immutable
 */
public final class DerivedFact<S extends Subject, T, V> {
    /** Reads a fact beside a subject; a pure function. */
    @FunctionalInterface
    public interface Reading<S extends Subject, T, V> {
        /** The reading. */
        V read(T value, S subject, Profile profile);
    }

    private final String name;
    private final FactKey<T> fact;
    private final Reading<S, T, V> reading;

    private DerivedFact(String name, FactKey<T> fact, Reading<S, T, V> reading) {
        this.name = name;
        this.fact = fact;
        this.reading = reading;
    }

    /** Returns a key with a name for people, the fact that is read, and a pure function. */
    public static <S extends Subject, T, V> DerivedFact<S, T, V> of(
            String name, FactKey<T> fact, Reading<S, T, V> reading) {
        return new DerivedFact<>(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(fact, "fact"),
                Objects.requireNonNull(reading, "reading"));
    }

    /** The fact that is read. */
    public FactKey<T> fact() {
        return fact;
    }

    /** Computes the reading; called by rule contexts, which keep it for the run. */
    public V compute(T value, S subject, Profile profile) {
        return Objects.requireNonNull(reading.read(value, subject, profile), name);
    }

    @Override
    public String toString() {
        return name;
    }
}
