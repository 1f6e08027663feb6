// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation;

import java.util.Optional;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.AchievedIndicator;
import org.biaochi.api.evaluation.DeviationCause;
import org.biaochi.api.evaluation.ScoreCause;
import org.biaochi.api.evaluation.ScoredIndicator;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.monitoring.AchievementLevel;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.progress.AchievementWords;
import org.biaochi.core.formula.progress.ProgressTerms;
import org.biaochi.core.formula.progress.ReasonMandatory;
import org.biaochi.core.formula.score.IndicatorScore;
import org.biaochi.core.formula.score.QualitativeBands;
import org.biaochi.core.formula.score.ScoreTerms;
import org.biaochi.core.goal.LevelNames;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.target.TargetReader;
import org.jspecify.annotations.Nullable;

/**
 * One row of a self-evaluation as rules read it: target, actual, what the formula that fits gives, what is published. Immutable.
 */
public final class AchievedRow {
    private static final Value<Rational> EXECUTED = Value.present(Rational.ONE);

    private final AchievedIndicator achieved;
    private final RowView row;
    private final Terms terms;
    private final ScoreChoice choice;
    private final AchievedValue value;
    private final Value<Rational> weight;
    private final Value<Rational> published;
    private final @Nullable Result<?> result;
    private final Value<Rational> score;

    AchievedRow(AchievedIndicator achieved, RowView row, Terms terms, TargetReader reader) {
        this.achieved = achieved;
        this.row = row;
        this.terms = terms;
        this.choice = ScoreChoice.of(row, causeCode());
        this.value = AchievedValue.of(achieved, row, reader);
        this.weight = Points.of(row.weight(), "weight");
        this.published = Points.read(achieved.cell(AchievedColumn.SCORE), AchievedColumn.SCORE.key());
        this.result = compute();
        this.score = scoreOf(result);
    }

    private @Nullable Result<?> compute() {
        Operator operator = operator();
        return switch (choice) {
            case FLOOR -> IndicatorScore.floor(operator, value.actual(), value.target(), weight, terms);
            case CEILING -> IndicatorScore.ceiling(value.actual(), value.target(), weight, terms);
            case STRICT -> IndicatorScore.strict(operator, value.actual(), value.target(), weight, terms);
            case OVER_COMPLETION ->
                IndicatorScore.overCompletion(
                        operator,
                        value.actual(),
                        value.target(),
                        weight,
                        Value.present(DeviationCause.TARGET_TOO_LOW),
                        terms);
            case WORDS -> QualitativeBands.check(levelText(), published, weight, terms);
            case NO_TARGET, NONE -> null;
        };
    }

    private Value<Rational> scoreOf(@Nullable Result<?> computed) {
        if (computed == null) {
            return Value.missing("value");
        }
        Value<Rational> stopped = Given.stop(computed.value());
        if (stopped != null) {
            return stopped;
        }
        Object given = computed.value().get();
        if (given instanceof IndicatorScore.Strict strict) {
            return Value.present(strict.score());
        }
        if (given instanceof Rational points) {
            return Value.present(points);
        }
        return given == QualitativeBands.Answer.OK ? published : Value.error("OUT_OF_BAND");
    }

    /** The row as typed. */
    public AchievedIndicator achieved() {
        return achieved;
    }

    /** The target side. */
    public RowView row() {
        return row;
    }

    /** The place of the row. */
    public Place place() {
        return achieved.place();
    }

    /** The group it counts to: its first level, but satisfaction wherever it is printed; empty if that cannot be told. */
    public String group() {
        String l2 = row.l2().orElseGet(row::l2Text);
        return l2.contains(LevelNames.SATISFACTION)
                ? LevelNames.SATISFACTION
                : row.l1().orElse("");
    }

    /** Whether it measures satisfaction. */
    public boolean isSatisfaction() {
        return group().equals(LevelNames.SATISFACTION);
    }

    /** How it is scored. */
    public ScoreChoice choice() {
        return choice;
    }

    /** The comparison that holds; = where none is written. */
    public Operator operator() {
        return row.target().operatorOrEqual();
    }

    /** What was reached as a number in the unit of the target. */
    public Value<Rational> actual() {
        return value.actual();
    }

    /** The number of the target. */
    public Value<Rational> target() {
        return value.target();
    }

    /** The unit of the actual; empty if none is written. */
    public Optional<MeasureUnit> actualUnit() {
        return value.unit();
    }

    /** The points there are. */
    public Value<Rational> weight() {
        return weight;
    }

    /** The points published. */
    public Value<Rational> published() {
        return published;
    }

    /** Whether all points there are were published; UNKNOWN if either is missing. */
    public Truth isFullScore() {
        return published.isPresent() && weight.isPresent()
                ? Truth.of(published.get().equals(weight.get()))
                : Truth.UNKNOWN;
    }

    /** What the formula says; empty if none fits the target. */
    public Optional<Result<?>> result() {
        return Optional.ofNullable(result);
    }

    /** The points recomputed, unrounded; of words the published ones if they lie in their band. */
    public Value<Rational> score() {
        return score;
    }

    /** Published − recomputed. */
    public Value<Rational> difference() {
        return Points.difference(published, score);
    }

    /** A cell, normalised; empty if blank or absent. */
    public String text(AchievedColumn column) {
        Typed cell = achieved.cell(column);
        return Reading.text(cell);
    }

    /** The level as typed: that of its column, else the actual. */
    public Value<String> levelText() {
        String level = text(AchievedColumn.LEVEL);
        String said = level.isEmpty() ? text(AchievedColumn.ACTUAL) : level;
        return said.isEmpty() ? Value.missing("level") : Value.present(said);
    }

    /** The level of a qualitative indicator. */
    public Value<AchievementLevel> level() {
        Value<AchievementWords> words = terms.value(ProgressTerms.LEVELS);
        Value<AchievementLevel> stopped = Given.stop(levelText(), words);
        return stopped != null ? stopped : words.get().level(levelText().get());
    }

    /** Whether the target was reached; a strict comparison is not reached at its bound (F23). */
    public Truth reached() {
        if (choice == ScoreChoice.WORDS) {
            Value<AchievementLevel> level = level();
            return level.isPresent() ? Truth.of(level.get() == AchievementLevel.ACHIEVED) : Truth.UNKNOWN;
        }
        if (!choice.isNumeric() || !actual().isPresent() || !target().isPresent()) {
            return Truth.UNKNOWN;
        }
        int compared = actual().get().compareTo(target().get());
        return Truth.of(
                switch (operator()) {
                    case LESS_OR_EQUAL -> compared <= 0;
                    case LESS -> compared < 0;
                    case GREATER -> compared > 0;
                    case EQUAL ->
                        isExact() ? compared == 0 : target().get().signum() == 0 ? compared <= 0 : compared >= 0;
                    default -> compared >= 0;
                });
    }

    private boolean isExact() {
        return terms.find(ScoreTerms.EQUAL_MODE)
                .filter(mode -> mode == IndicatorScore.EqualMode.SYMMETRIC)
                .isPresent();
    }

    /** Whether it is so far over its target that a reason is due (F19); the test of execution plays no part here. */
    public Value<ReasonMandatory.Answer> farOver() {
        return choice.isNumeric()
                ? ReasonMandatory.of(EXECUTED, EXECUTED, operator(), actual(), target(), terms)
                        .value()
                : Value.present(ReasonMandatory.Answer.NONE);
    }

    /** The cause that the form names by its code. */
    public Value<DeviationCause> causeCode() {
        String code = text(AchievedColumn.CAUSE_CODE);
        for (DeviationCause cause : DeviationCause.values()) {
            if (cause.name().equals(code)) {
                return Value.present(cause);
            }
        }
        return Value.missing(AchievedColumn.CAUSE_CODE.key());
    }

    /** The likely cause of a difference, or why there is nothing to compare; empty if both agree. */
    public Optional<ScoreCause> cause() {
        return ScoreCauses.of(this);
    }

    /** What a finance officer is shown. */
    public ScoredIndicator scored() {
        Optional<FormulaId> formula =
                result().map(computed -> computed.formula().id());
        return new ScoredIndicator(
                place(),
                formula,
                Points.shown(weight),
                Points.shown(score),
                Points.shown(published),
                Points.shown(difference()),
                cause());
    }
}
