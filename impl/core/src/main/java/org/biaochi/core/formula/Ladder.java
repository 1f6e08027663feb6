// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.biaochi.api.profile.Table;
import org.jspecify.annotations.Nullable;

/**
 * Bands of numbers without gap or overlap, each with a step: lights by ratio, grades by score. Read from a table with the columns
 * {@code from}, {@code to} and, where it is not {@code [)}, {@code edges}. Immutable.
 *
 * @param <S> what a band stands for
 */
public final class Ladder<S> {
    private final List<Rung<S>> rungs;

    private Ladder(List<Rung<S>> rungs) {
        this.rungs = List.copyOf(rungs);
    }

    /**
     * One band.
     *
     * @param step what it stands for
     * @param from its lower bound; null for none
     * @param to its upper bound; null for none
     * @param fromIn whether the lower bound belongs to it
     * @param toIn whether the upper bound belongs to it
     */
    public record Rung<S>(
            S step, @Nullable Rational from, @Nullable Rational to, boolean fromIn, boolean toIn) {
        /** Whether a value lies in the band. */
        public boolean holds(Rational value) {
            return !isBelow(value) && !isAbove(value);
        }

        private boolean isEmpty() {
            int compared = from == null || to == null ? -1 : from.compareTo(to);
            return compared > 0 || compared == 0 && !(fromIn && toIn);
        }

        /** Whether a value lies under the band. */
        boolean isBelow(Rational value) {
            int compared = from == null ? 1 : value.compareTo(from);
            return compared < 0 || compared == 0 && !fromIn;
        }

        private boolean isAbove(Rational value) {
            int compared = to == null ? -1 : value.compareTo(to);
            return compared > 0 || compared == 0 && !toIn;
        }

        /** The band in interval notation, such as {@code [60,80)}. */
        @Override
        public String toString() {
            return (fromIn ? "[" : "(") + (from == null ? "-∞" : from) + "," + (to == null ? "+∞" : to)
                    + (toIn ? "]" : ")");
        }
    }

    /**
     * Reads a table.
     *
     * @param column the column of the steps
     * @throws org.biaochi.api.basis.ConfigurationException if a row cannot be read, or the bands leave a gap or overlap
     */
    public static <S> Ladder<S> read(Table table, String column, Function<String, Optional<S>> step) {
        List<Rung<S>> rungs = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            String word = table.cell(row, column);
            String edges = table.cell(row, "edges").isEmpty() ? "[)" : table.cell(row, "edges");
            if (!List.of("[)", "[]", "(]", "()").contains(edges)) {
                throw Term.refused(
                        "第 " + (row + 1) + " 行 edges 应为 [) [] (] () 之一",
                        "row " + (row + 1) + ": edges must be one of [) [] (] ()");
            }
            int number = row + 1;
            S read = step.apply(word)
                    .orElseThrow(() -> Term.refused(
                            "第 " + number + " 行不认识 " + column + " \"" + word + "\"",
                            "row " + number + ": unknown " + column + " \"" + word + "\""));
            Rational from = bound(table.cell(row, "from"), number);
            Rational to = bound(table.cell(row, "to"), number);
            rungs.add(new Rung<>(
                    read, from, to, from != null && edges.charAt(0) == '[', to != null && edges.charAt(1) == ']'));
        }
        return of(rungs);
    }

    /**
     * Bands in any order.
     *
     * @throws org.biaochi.api.basis.ConfigurationException if there is none, one is empty, or they leave a gap or overlap
     */
    public static <S> Ladder<S> of(List<Rung<S>> bands) {
        List<Rung<S>> rungs = new ArrayList<>(bands);
        rungs.sort(Comparator.comparing(Rung::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        if (rungs.isEmpty()) {
            throw Term.refused("至少要有一档", "needs at least one band");
        }
        for (Rung<S> rung : rungs) {
            if (rung.isEmpty()) {
                throw Term.refused(rung + " 不含任何数", rung + " holds no number");
            }
        }
        for (int i = 1; i < rungs.size(); i++) {
            Rung<S> lower = rungs.get(i - 1);
            Rung<S> upper = rungs.get(i);
            boolean meet = lower.to() != null && lower.to().equals(upper.from()) && lower.toIn() != upper.fromIn();
            if (!meet) {
                throw Term.refused(
                        "各档应首尾相接、不空不重：" + lower + " 与 " + upper,
                        "bands must meet without gap or overlap: " + lower + " and " + upper);
            }
        }
        return new Ladder<>(rungs);
    }

    private static @Nullable Rational bound(String text, int row) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Rational.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw Term.refused(
                    "第 " + row + " 行的界限 \"" + text + "\" 不是数字", "row " + row + ": \"" + text + "\" is no number");
        }
    }

    /** The bands from the lowest. */
    public List<Rung<S>> rungs() {
        return rungs;
    }

    /** The band that holds a value; empty beyond the ends. */
    public Optional<Rung<S>> at(Rational value) {
        for (int i = rungs.size() - 1; i >= 0; i--) {
            if (!rungs.get(i).isBelow(value)) {
                return rungs.get(i).holds(value) ? Optional.of(rungs.get(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        List<String> bands = new ArrayList<>();
        rungs.forEach(rung -> bands.add(rung.step() + rung.toString()));
        return String.join(" ", bands);
    }

    /** The steps, the lowest first. */
    public List<S> steps() {
        return rungs.stream().map(Rung::step).toList();
    }
}
