// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a host answered for one key: PRESENT with a value, EMPTY (asked, and there is none), or NOT_SUPPLIED (nobody asked or
 * nobody could answer). Immutable if its value is.
 *
 * @param <T> the type of the value
 */
public final class Fact<T> {
    /** How far the host knows. */
    public enum State {
        /** The host knows the value. */
        PRESENT,
        /** The host looked, and there is none. */
        EMPTY,
        /** The host did not answer. */
        NOT_SUPPLIED
    }

    private static final Fact<?> EMPTY = new Fact<>(State.EMPTY, null);
    private static final Fact<?> NOT_SUPPLIED = new Fact<>(State.NOT_SUPPLIED, null);

    private final State state;
    private final @Nullable T value;

    private Fact(State state, @Nullable T value) {
        this.state = state;
        this.value = value;
    }

    /** A known value. */
    public static <T> Fact<T> present(T value) {
        return new Fact<>(State.PRESENT, Objects.requireNonNull(value, "value"));
    }

    /** The host looked, and there is none. */
    @SuppressWarnings("unchecked")
    public static <T> Fact<T> empty() {
        return (Fact<T>) EMPTY;
    }

    /** The host did not answer. */
    @SuppressWarnings("unchecked")
    public static <T> Fact<T> notSupplied() {
        return (Fact<T>) NOT_SUPPLIED;
    }

    /** How far the host knows. */
    public State state() {
        return state;
    }

    /** Whether there is a value. */
    public boolean isPresent() {
        return state == State.PRESENT;
    }

    /**
     * The value.
     *
     * @throws NoSuchElementException if there is none
     */
    public T get() {
        if (value == null) {
            throw new NoSuchElementException(state.name());
        }
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact<?> fact && fact.state == state && Objects.equals(fact.value, value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, value);
    }

    @Override
    public String toString() {
        return value != null ? value.toString() : state.name();
    }
}
