// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The facts of one run: what the host knows, by typed key. A source that the host connected says so even if it is empty. Immutable. */
public final class Facts {
    /** No facts at all: no source is connected. */
    public static final Facts NONE = builder().build();

    private final Map<FactKey<?>, Fact<?>> facts;
    private final Set<String> sources;

    private Facts(Builder builder) {
        this.facts = Map.copyOf(builder.facts);
        this.sources = Set.copyOf(builder.sources);
    }

    /** Starts with no facts. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the host answered for a key; NOT_SUPPLIED if it did not. */
    @SuppressWarnings("unchecked")
    public <T> Fact<T> get(FactKey<T> key) {
        Fact<?> fact = facts.get(key);
        return fact == null ? Fact.notSupplied() : (Fact<T>) fact;
    }

    /** Whether the host connected the source of a key at all. */
    public boolean connected(FactKey<?> key) {
        return sources.contains(key.source());
    }

    /** These and, for keys that nobody answered here, what {@code more} answers. */
    public Facts and(Facts more) {
        if (more.facts.isEmpty() && more.sources.isEmpty()) {
            return this;
        }
        Builder both = builder();
        both.facts.putAll(more.facts);
        both.facts.putAll(facts);
        both.sources.addAll(more.sources);
        both.sources.addAll(sources);
        return both.build();
    }

    /** The keys that were answered. */
    public Set<FactKey<?>> keys() {
        return facts.keySet();
    }

    /** The connected sources. */
    public Set<String> sources() {
        return sources;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && that.facts.equals(facts) && that.sources.equals(sources);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    @Override
    public String toString() {
        return new TreeMap<>(facts).toString();
    }

    /** Collects facts. Not thread-safe. */
    public static final class Builder {
        private final Map<FactKey<?>, Fact<?>> facts = new TreeMap<>();
        private final Set<String> sources = new TreeSet<>();

        private Builder() {}

        /** Adds a known value. */
        public <T> Builder put(FactKey<T> key, T value) {
            facts.put(key, Fact.present(value));
            sources.add(key.source());
            return this;
        }

        /** Says that the host looked and found nothing. */
        public Builder empty(FactKey<?> key) {
            facts.put(key, Fact.empty());
            sources.add(key.source());
            return this;
        }

        /** Says that a source is connected, whatever it answers. */
        public Builder connected(String source) {
            sources.add(source);
            return this;
        }

        /** Returns the facts. */
        public Facts build() {
            return new Facts(this);
        }
    }
}
