// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.figure;

import java.util.IdentityHashMap;
import java.util.Map;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.spi.DerivedFact;
import org.biaochi.api.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What is read of one subject under one profile, each reading made once: rules ask first, figures find it done. Belongs to one
 * thread.
 *
 * @param <S> the kind of subject
 */
public final class Readings<S extends Subject> {
    private final S subject;
    private final Profile profile;
    private final Map<Derived<?, ?>, Object> known = new IdentityHashMap<>(4);
    private final Map<DerivedFact<?, ?, ?>, Object> knownOfFacts = new IdentityHashMap<>(4);
    private @Nullable Derived<?, ?> lastKey;
    private @Nullable Object last;

    /** Nothing is read yet. */
    public Readings(S subject, Profile profile) {
        this.subject = subject;
        this.profile = profile;
    }

    /** The subject. */
    public S subject() {
        return subject;
    }

    /** The profile. */
    public Profile profile() {
        return profile;
    }

    /** A reading of the subject. */
    // Nearly every rule asks for the same reading as the one before it.
    @SuppressWarnings("unchecked")
    public <V> V of(Derived<? super S, V> key) {
        Object reading = key == lastKey ? last : known.get(key);
        if (reading == null) {
            reading = key.compute(subject, profile);
            known.put(key, reading);
        }
        lastKey = key;
        last = reading;
        return (V) reading;
    }

    /**
     * A reading of a fact beside the subject.
     *
     * @param value the fact, the same on every call
     */
    @SuppressWarnings("unchecked")
    public <T, V> V of(DerivedFact<? super S, T, V> key, T value) {
        Object reading = knownOfFacts.get(key);
        if (reading == null) {
            reading = key.compute(value, subject, profile);
            knownOfFacts.put(key, reading);
        }
        return (V) reading;
    }
}
