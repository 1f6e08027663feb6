// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A computed value and, where there is none, why: missing input, not applicable, not due, or an error with a code. Absent is
 * a state, not a null. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Value<T> {
    /** Why there is a value or none. */
    public enum State {
        /** The value was computed. */
        PRESENT,
        /** An input is missing. */
        MISSING,
        /** The question does not arise. */
        NOT_APPLICABLE,
        /** The day has not come. */
        NOT_DUE,
        /** The inputs contradict each other or are out of range; see {@link Value#code()}. */
        ERROR
    }

    private final State state;
    private final @Nullable T value;
    private final String code;

    private Value(State state, @Nullable T value, String code) {
        this.state = state;
        this.value = value;
        this.code = code;
    }

    /** A computed value. */
    public static <T> Value<T> present(T value) {
        return new Value<>(State.PRESENT, Objects.requireNonNull(value, "value"), "");
    }

    /** No value because {@code input} is missing. */
    public static <T> Value<T> missing(String input) {
        return new Value<>(State.MISSING, null, input);
    }

    /** No value because the question does not arise. */
    public static <T> Value<T> notApplicable(String reason) {
        return new Value<>(State.NOT_APPLICABLE, null, reason);
    }

    /** No value yet. */
    public static <T> Value<T> notDue(String reason) {
        return new Value<>(State.NOT_DUE, null, reason);
    }

    /** No value because of an error with this stable code. */
    public static <T> Value<T> error(String code) {
        return new Value<>(State.ERROR, null, code);
    }

    /** Why there is a value or none. */
    public State state() {
        return state;
    }

    /** Whether a value was computed. */
    public boolean isPresent() {
        return state == State.PRESENT;
    }

    /**
     * The computed value.
     *
     * @throws NoSuchElementException if there is none
     */
    public T get() {
        if (value == null) {
            throw new NoSuchElementException(toString());
        }
        return value;
    }

    /** The missing input, the reason or the error code; empty for a present value. */
    public String code() {
        return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Value<?> that
                && that.state == state
                && Objects.equals(that.value, value)
                && that.code.equals(code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, value, code);
    }

    @Override
    public String toString() {
        return value != null ? value.toString() : state + "(" + code + ")";
    }
}
