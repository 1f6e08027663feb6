// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Ladder;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** Grades by score (评价等级): F28. The words are the profile's; by default 优, 良, 中, 差. Pure functions. */
public final class Grades {
    /** The grade of a score. */
    public static final Formula<String> F28 = Formula.of("F28", Shape.<String>word(), "S")
            .with("table", ScoreTerms.GRADES)
            .with("mode", ScoreTerms.GRADE_MODE);

    /** Which score is graded. */
    public enum Mode {
        /** The published one, with two decimals: 89.995 is 90.00. */
        PUBLISHED,
        /** The unrounded one. */
        RAW
    }

    private Grades() {}

    /** F28: the grade of a score; outside all bands it is the error OUT_OF_RANGE. */
    public static Result<String> of(Value<Rational> score, Terms terms) {
        Value<Ladder<String>> grades = terms.value(ScoreTerms.GRADES);
        Value<Mode> mode = terms.value(ScoreTerms.GRADE_MODE);
        Value<String> grade = Given.stop(score, grades, mode);
        String boundary = "";
        if (grade == null) {
            Rational graded =
                    mode.get() == Mode.PUBLISHED ? Rational.of(score.get().rounded(2)) : score.get();
            Optional<Ladder.Rung<String>> rung = grades.get().at(graded);
            grade = rung.map(Ladder.Rung::step).map(Value::present).orElse(Value.error("OUT_OF_RANGE"));
            boundary = rung.map(Ladder.Rung::toString).orElse("");
        }
        return F28.result(grade, boundary, terms, score);
    }

    /** The words of the grades of a place, the lowest first; none if it grades nothing. */
    public static List<String> words(Terms terms) {
        Value<Ladder<String>> grades = terms.value(ScoreTerms.GRADES);
        return grades.isPresent() ? grades.get().steps() : List.of();
    }

    /** Reads a table with the columns {@code grade}, {@code from}, {@code to}, {@code edges}. */
    static Ladder<String> read(Table table) {
        return Ladder.read(table, "grade", word -> word.isBlank() ? Optional.empty() : Optional.of(word));
    }

    /**
     * Grades by their lower bounds, 100 the upper end of the best, all bounds belonging to the better grade.
     *
     * @throws org.biaochi.api.basis.ConfigurationException if there is none or two share a bound
     */
    public static Ladder<String> byLowerBounds(Map<String, Rational> bounds) {
        List<Map.Entry<String, Rational>> sorted = new ArrayList<>(bounds.entrySet());
        sorted.sort(Map.Entry.comparingByValue());
        List<Ladder.Rung<String>> rungs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean best = i == sorted.size() - 1;
            Rational to = best ? Rational.HUNDRED : sorted.get(i + 1).getValue();
            rungs.add(new Ladder.Rung<>(sorted.get(i).getKey(), sorted.get(i).getValue(), to, true, best));
        }
        return Ladder.of(rungs);
    }
}
