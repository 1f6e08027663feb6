// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one run: what the host knows, by typed key. A fact is connected if the host answered it, be it with nothing, or
 * said that it or its source is connected; one answered fact says nothing about the others of its source. Immutable.
 */
public final class Facts {
    /** No facts at all: nothing is connected. */
    public static final Facts NONE = builder().build();

    private final Map<FactKey<?>, Fact<?>> facts;
    private final Set<String> connections;

    private Facts(Builder builder) {
        this.facts = Map.copyOf(builder.facts);
        this.connections = Set.copyOf(builder.connections);
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

    /** Whether the host connected a fact at all: answered it, or said that it or its source is connected. */
    public boolean connected(FactKey<?> key) {
        return facts.containsKey(key) || connections.contains(key.id()) || connections.contains(key.source());
    }

    /** These and, for keys that nobody answered here, what {@code more} answers. */
    public Facts and(Facts more) {
        if (more.facts.isEmpty() && more.connections.isEmpty()) {
            return this;
        }
        Builder both = builder();
        both.facts.putAll(more.facts);
        both.facts.putAll(facts);
        both.connections.addAll(more.connections);
        both.connections.addAll(connections);
        return both.build();
    }

    /** The keys that were answered. */
    public Set<FactKey<?>> keys() {
        return facts.keySet();
    }

    /** The sources and the ids of facts that were said to be connected, whatever they answer. */
    public Set<String> connections() {
        return connections;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && that.facts.equals(facts) && that.connections.equals(connections);
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
        private final Set<String> connections = new TreeSet<>();

        private Builder() {}

        /** Adds a known value. */
        public <T> Builder put(FactKey<T> key, T value) {
            facts.put(key, Fact.present(value));
            return this;
        }

        /** Says that the host looked and found nothing. */
        public Builder empty(FactKey<?> key) {
            facts.put(key, Fact.empty());
            return this;
        }

        /** Says that a fact, by its id, or all facts of a source are connected, whatever they answer. */
        public Builder connected(String idOrSource) {
            connections.add(idOrSource);
            return this;
        }

        /** Returns the facts. */
        public Facts build() {
            return new Facts(this);
        }
    }
}
