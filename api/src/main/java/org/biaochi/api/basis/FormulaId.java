// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.basis;

import org.jspecify.annotations.Nullable;

/**
 * The stable id of a formula ({@code F20}) or ratio ({@code R03}) of the rulebook. Immutable; ordered by letter, then by
 * number.
 */
public final class FormulaId implements Comparable<FormulaId> {
    private final char letter;
    private final int number;

    private FormulaId(char letter, int number) {
        this.letter = letter;
        this.number = number;
    }

    /**
     * Returns the id that {@code text} spells.
     *
     * @throws IllegalArgumentException if the text is not {@code F} or {@code R} and two digits, or three that do not begin
     *     with 0
     */
    public static FormulaId of(String text) {
        boolean shape = text.length() >= 3 && text.length() <= 4 && (text.charAt(0) == 'F' || text.charAt(0) == 'R');
        int number = 0;
        for (int i = 1; shape && i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            shape = digit >= 0 && digit <= 9;
            number = number * 10 + digit;
        }
        if (!shape || number == 0 || text.length() == 4 && number < 100) {
            throw new IllegalArgumentException("公式编号 \"" + text + "\" 不合格式，应形如 F20 或 R03 / \"" + text
                    + "\" is not a formula id; write F or R and two digits, such as F20 or R03");
        }
        return new FormulaId(text.charAt(0), number);
    }

    @Override
    public int compareTo(FormulaId other) {
        return letter != other.letter ? Character.compare(letter, other.letter) : Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormulaId id && id.letter == letter && id.number == number;
    }

    @Override
    public int hashCode() {
        return letter * 1000 + number;
    }

    /** The id as written in the rulebook. */
    @Override
    public String toString() {
        return letter + (number < 10 ? "0" : "") + number;
    }
}
