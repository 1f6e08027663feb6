// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.biaochi.api.profile.Table;
import org.biaochi.core.formula.Ladder;
import org.biaochi.core.formula.Rational;

/**
 * Which scores of 0 to 100 a table of grades leaves without a grade or gives several (PM-EVA-103): tried at every bound, a
 * hundredth beside it, and at 89.995. Reads what a ladder refuses. Pure functions.
 */
public final class GradeProbe {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal BETWEEN = new BigDecimal("89.995");
    private static final BigDecimal BEST = BigDecimal.valueOf(100);
    private static final String USUAL_EDGES = "[)";

    private GradeProbe() {}

    /**
     * A score and the grades that it gets: none, or several. Immutable.
     *
     * @param score the score
     * @param grades the grades
     */
    public record Flaw(BigDecimal score, List<String> grades) {
        /** Copies the grades. */
        public Flaw {
            grades = List.copyOf(grades);
        }
    }

    /**
     * The flaws of a table with the columns {@code grade}, {@code from}, {@code to}, {@code edges}, by score; empty if
     * it has a cell that is no number.
     */
    public static Optional<List<Flaw>> of(Table table) {
        List<Ladder.Rung<String>> bands = new ArrayList<>();
        TreeSet<BigDecimal> tried = new TreeSet<>(List.of(BigDecimal.ZERO, BETWEEN, BEST));
        try {
            for (int row = 0; row < table.rows().size(); row++) {
                BigDecimal from = bound(table.cell(row, "from"), BigDecimal.ZERO);
                BigDecimal to = bound(table.cell(row, "to"), BEST);
                String edges = table.cell(row, "edges").isEmpty() ? USUAL_EDGES : table.cell(row, "edges");
                bands.add(new Ladder.Rung<>(
                        table.cell(row, "grade"),
                        Rational.of(from),
                        Rational.of(to),
                        edges.startsWith("["),
                        edges.endsWith("]")));
                for (BigDecimal bound : List.of(from, to)) {
                    tried.addAll(List.of(bound, bound.subtract(HUNDREDTH), bound.add(HUNDREDTH)));
                }
            }
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
        return Optional.of(tried.stream()
                .filter(score -> score.signum() >= 0 && score.compareTo(BEST) <= 0)
                .map(score -> new Flaw(score, grades(bands, Rational.of(score))))
                .filter(flaw -> flaw.grades().size() != 1)
                .toList());
    }

    private static BigDecimal bound(String text, BigDecimal open) {
        return text.isEmpty() ? open : new BigDecimal(text);
    }

    private static List<String> grades(List<Ladder.Rung<String>> bands, Rational score) {
        return bands.stream()
                .filter(band -> band.holds(score))
                .map(Ladder.Rung::step)
                .distinct()
                .toList();
    }
}
