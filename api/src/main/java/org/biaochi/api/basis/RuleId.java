// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.basis;

import org.jspecify.annotations.Nullable;

/**
 * The stable id of a rule, such as {@code GR-IND-001}: upper-case groups joined by hyphens and three final digits. Ids are
 * never reused. Immutable; ordered by code point, which is also the order of ledgers and findings.
 */
public final class RuleId implements Comparable<RuleId> {
    private final String text;

    private RuleId(String text) {
        this.text = text;
    }

    /**
     * Returns the id that {@code text} spells.
     *
     * @throws IllegalArgumentException if the text is not of the form {@code GROUP-…-000}
     */
    public static RuleId of(String text) {
        if (!isRuleId(text)) {
            throw new IllegalArgumentException("规则编号 \"" + text + "\" 不合格式，应形如 GR-IND-001 / \"" + text
                    + "\" is not a rule id; write upper-case groups and three digits, such as GR-IND-001");
        }
        return new RuleId(text);
    }

    /** Tells whether {@link #of} would accept the text. */
    public static boolean isRuleId(String text) {
        int length = text.length();
        if (length < 5 || length > 40 || text.charAt(length - 4) != '-') {
            return false;
        }
        for (int i = length - 3; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        char previous = '-';
        for (int i = 0; i < length - 4; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            boolean digit = c >= '0' && c <= '9';
            if (previous == '-' ? !letter : !letter && !digit && c != '-') {
                return false;
            }
            previous = c;
        }
        return previous != '-';
    }

    @Override
    public int compareTo(RuleId other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof RuleId id && id.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The id as written in the rulebook. */
    @Override
    public String toString() {
        return text;
    }
}
