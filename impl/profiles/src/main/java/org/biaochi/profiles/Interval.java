// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.biaochi.api.profile.Table;
import org.jspecify.annotations.Nullable;

/**
 * Numbers between two bounds. Immutable.
 *
 * @param from the lower bound; null for none
 * @param to the upper bound; null for none
 * @param fromIn whether the lower bound belongs to it
 * @param toIn whether the upper bound belongs to it
 */
record Interval(@Nullable BigDecimal from, @Nullable BigDecimal to, boolean fromIn, boolean toIn) {
    private static final Comparator<Interval> BY_FROM = Comparator.comparing(
                    Interval::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(interval -> !interval.fromIn);
    private static final Comparator<Interval> BY_TO = Comparator.comparing(
                    Interval::to, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Interval::toIn);

    /** A bound that is not there belongs to nothing. */
    Interval {
        fromIn &= from != null;
        toIn &= to != null;
    }

    /** The band of a row; null if it cannot be read. */
    static @Nullable Interval read(Table table, int row) {
        String edges = table.cell(row, "edges").isEmpty() ? "[)" : table.cell(row, "edges");
        String from = table.cell(row, "from");
        String to = table.cell(row, "to");
        boolean readable = List.of("[)", "[]", "(]", "()").contains(edges) && isBound(from) && isBound(to);
        return readable ? new Interval(bound(from), bound(to), edges.charAt(0) == '[', edges.charAt(1) == ']') : null;
    }

    private static boolean isBound(String text) {
        return text.isEmpty() || Values.isDecimal(text);
    }

    private static @Nullable BigDecimal bound(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** Whether it holds no number. */
    boolean isEmpty() {
        if (from == null || to == null) {
            return false;
        }
        int compared = from.compareTo(to);
        return compared > 0 || compared == 0 && !(fromIn && toIn);
    }

    /** Whether it begins before another or where that one does. */
    boolean beginsNoLaterThan(Interval other) {
        return BY_FROM.compare(this, other) <= 0;
    }

    /** Whether it ends after another or where that one does. */
    boolean endsNoEarlierThan(Interval other) {
        return BY_TO.compare(this, other) >= 0;
    }

    boolean holdsAllOf(Interval other) {
        return beginsNoLaterThan(other) && endsNoEarlierThan(other);
    }

    /** What both hold; may be empty. */
    Interval and(Interval other) {
        Interval lower = beginsNoLaterThan(other) ? other : this;
        Interval upper = endsNoEarlierThan(other) ? other : this;
        return new Interval(lower.from, upper.to, lower.fromIn, upper.toIn);
    }

    /** What lies above the one and below the other; empty if they meet or overlap. */
    static @Nullable Interval between(Interval below, Interval above) {
        if (below.to == null || above.from == null) {
            return null;
        }
        Interval gap = new Interval(below.to, above.from, !below.toIn, !above.fromIn);
        return gap.isEmpty() ? null : gap;
    }

    /** Whether no bound that another names lies outside of this one. */
    boolean reaches(Interval other) {
        return isWithin(other.from) && isWithin(other.to);
    }

    private boolean isWithin(@Nullable BigDecimal bound) {
        return bound == null
                || (from == null || bound.compareTo(from) >= 0) && (to == null || bound.compareTo(to) <= 0);
    }

    boolean isOneNumber() {
        return from != null && to != null && from.compareTo(to) == 0;
    }

    /** In words: {@code 60（含）至 70（不含）}. */
    String zh() {
        if (from == null && to == null) {
            return "所有数";
        }
        if (from == null) {
            return (toIn ? "≤ " : "< ") + plain(to);
        }
        if (to == null) {
            return (fromIn ? "≥ " : "> ") + plain(from);
        }
        return isOneNumber()
                ? plain(from)
                : plain(from) + (fromIn ? "（含）至 " : "（不含）至 ") + plain(to) + (toIn ? "（含）" : "（不含）");
    }

    /** In words: {@code 60 (included) to 70 (excluded)}. */
    String en() {
        if (from == null || to == null || isOneNumber()) {
            return from == null && to == null ? "every number" : zh();
        }
        return plain(from)
                + (fromIn ? " (included) to " : " (excluded) to ")
                + plain(to)
                + (toIn ? " (included)" : " (excluded)");
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
