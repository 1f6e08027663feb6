// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import org.jspecify.annotations.Nullable;

/**
 * One cell as a person typed it (填报原文), in one of three states: {@code VALUE} (something is in it), {@code BLANK} (the
 * form has the cell, nothing but blanks is in it) or {@code ABSENT} (the form has no such cell). The text is kept to the
 * character. Immutable.
 */
public final class Typed {
    /** The states of a cell. */
    public enum State {
        /** Something that is not only blanks was typed. */
        VALUE,
        /** The form carries the cell, and it is empty. */
        BLANK,
        /** The form, file or message has no such cell. */
        ABSENT
    }

    /** A cell that the form does not carry. */
    public static final Typed ABSENT = new Typed(State.ABSENT, "");

    /** A cell that the form carries and nobody filled. */
    public static final Typed BLANK = new Typed(State.BLANK, "");

    private final State state;
    private final String text;

    private Typed(State state, String text) {
        this.state = state;
        this.text = text;
    }

    /** Returns the cell that holds {@code text}; null, the empty text and mere blanks (U+3000 and others too) are BLANK. */
    public static Typed of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return BLANK;
        }
        return new Typed(isBlank(text) ? State.BLANK : State.VALUE, text);
    }

    /**
     * Returns a BLANK cell whose text is kept: a sign that the form prints where nothing is meant, such as {@code /} in a
     * weight cell.
     */
    public static Typed blank(String text) {
        return text.isEmpty() ? BLANK : new Typed(State.BLANK, text);
    }

    /** The state of the cell. */
    public State state() {
        return state;
    }

    /** The text exactly as typed; empty if ABSENT, and possibly a run of blanks or a placeholder if BLANK. */
    public String text() {
        return text;
    }

    /** The text without the blanks around it; empty if nothing but blanks was typed. */
    public String trimmed() {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** Whether something was typed. */
    public boolean isValue() {
        return state == State.VALUE;
    }

    /** Whether the form carries the cell and it is empty. */
    public boolean isBlank() {
        return state == State.BLANK;
    }

    /** Whether the form has no such cell. */
    public boolean isAbsent() {
        return state == State.ABSENT;
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || c == '\uFEFF'
                || c >= '\u2000' && c <= '\u200B'
                || c == '\u202F'
                || c == '\u205F';
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Typed typed && typed.state == state && typed.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 3 + state.ordinal();
    }

    /** The typed text, or the name of the state where there is none. */
    @Override
    public String toString() {
        return state == State.VALUE ? text : state.name();
    }
}
