// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.score;

import java.util.Optional;
import org.biaochi.api.monitoring.AchievementLevel;
import org.biaochi.api.profile.Table;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Ladder;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Term;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.progress.IndicatorLight;
import org.biaochi.core.formula.progress.ProgressTerms;

/** The band in which the score of a qualitative level must lie (定性指标得分区间): F25. Immutable. */
public final class QualitativeBands {
    /** Whether a score lies in the band of its level. */
    public static final Formula<Answer> F25 = Formula.of("F25", Shape.<Answer>word(), "level", "s", "w")
            .with("bands", ScoreTerms.BANDS)
            .with("levels", ProgressTerms.LEVELS);

    private final Ladder<AchievementLevel> bands;

    /** The answer. */
    public enum Answer {
        /** In its band. */
        OK,
        /** Outside its band, or above the points there are. */
        OUT_OF_BAND
    }

    private QualitativeBands(Ladder<AchievementLevel> bands) {
        this.bands = bands;
    }

    /** Reads a table with the columns {@code level}, {@code from}, {@code to}, {@code edges}. */
    static QualitativeBands read(Table table) {
        Ladder<AchievementLevel> bands = Ladder.read(table, "level", AchievementLevel::ofTerm);
        if (bands.rungs().size() != AchievementLevel.values().length) {
            throw Term.refused("应为达成、部分达成、未达成各写一行", "needs one row each for 达成, 部分达成 and 未达成");
        }
        return new QualitativeBands(bands);
    }

    /**
     * F25: the bounds are shares of the points, rounded to two decimals like the score.
     *
     * @param level the level as typed
     * @param score s
     * @param weight w
     */
    public static Result<Answer> check(
            Value<String> level, Value<Rational> score, Value<Rational> weight, Terms terms) {
        Value<QualitativeBands> bands = terms.value(ScoreTerms.BANDS);
        Value<AchievementLevel> read = IndicatorLight.level(level, terms);
        Value<Answer> answer = Given.stop(read, score, weight, bands);
        String boundary = "";
        if (answer == null) {
            Optional<Ladder.Rung<AchievementLevel>> rung = bands.get().bands.rungs().stream()
                    .filter(band -> band.step() == read.get())
                    .findFirst()
                    .map(band -> inPoints(band, weight.get()));
            Rational published = Rational.of(score.get().rounded(2));
            boolean within = rung.filter(band -> band.holds(published)).isPresent() && !published.isAbove(weight.get());
            answer = Value.present(within ? Answer.OK : Answer.OUT_OF_BAND);
            boundary = rung.map(Ladder.Rung::toString).orElse("");
        }
        return F25.result(answer, boundary, terms, level, score, weight);
    }

    private static Ladder.Rung<AchievementLevel> inPoints(Ladder.Rung<AchievementLevel> band, Rational weight) {
        Rational from = band.from();
        Rational to = band.to();
        return new Ladder.Rung<>(
                band.step(),
                from == null ? null : Rational.of(from.times(weight).rounded(2)),
                to == null ? null : Rational.of(to.times(weight).rounded(2)),
                band.fromIn(),
                band.toIn());
    }

    @Override
    public String toString() {
        return bands.toString();
    }
}
