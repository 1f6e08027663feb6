// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.evaluation;

import java.util.Optional;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.ScoreCause;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.monitoring.AchievementLevel;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.NumberInUnit;
import org.biaochi.core.logic.Truth;
import org.jspecify.annotations.Nullable;

/** Guesses why a published score differs, the plainest cause first, and says why nothing can be compared. Pure functions. */
final class ScoreCauses {
    private ScoreCauses() {}

    static Optional<ScoreCause> of(AchievedRow row) {
        ScoreCause missing = lacking(row);
        if (missing != null) {
            return Optional.of(missing);
        }
        ScoreCause beyond = beyond(row.published().get(), row.weight().get());
        if (beyond != null) {
            return Optional.of(beyond);
        }
        if (!row.score().isPresent()) {
            return Optional.of(
                    row.choice() == ScoreChoice.WORDS ? ScoreCause.OUT_OF_BAND : ScoreCause.TARGET_UNREADABLE);
        }
        boolean unsigned = row.row().operator().isEmpty()
                && row.row().valueType().filter(type -> type == ValueType.RATE).isPresent();
        if (unsigned && row.reached().isFalse() && row.published().equals(row.weight())) {
            return Optional.of(ScoreCause.OPERATOR_NOT_ON_FORM);
        }
        Typed cell = row.achieved().cell(AchievedColumn.SCORE);
        return of(row.score().get(), row.published().get(), row.weight().get(), row.reached(), cell);
    }

    private static @Nullable ScoreCause lacking(AchievedRow row) {
        if (!row.weight().isPresent()) {
            return isMissing(row.weight()) ? ScoreCause.WEIGHT_NOT_ON_FORM : ScoreCause.WEIGHT_UNREADABLE;
        }
        if (row.choice() == ScoreChoice.NO_TARGET) {
            return ScoreCause.TARGET_MISSING;
        }
        if (row.choice() == ScoreChoice.NONE) {
            return ScoreCause.TARGET_UNREADABLE;
        }
        ScoreCause actual = row.choice() == ScoreChoice.WORDS ? ofLevel(row.level()) : ofActual(row.actual());
        return actual != null ? actual : ofScore(row.published());
    }

    private static @Nullable ScoreCause ofActual(Value<Rational> actual) {
        if (actual.isPresent()) {
            return null;
        }
        if (!isMissing(actual)) {
            return ScoreCause.ACTUAL_UNREADABLE;
        }
        return actual.code().equals(NumberInUnit.UNIT) ? ScoreCause.UNIT_MISMATCH : ScoreCause.ACTUAL_MISSING;
    }

    private static @Nullable ScoreCause ofLevel(Value<AchievementLevel> level) {
        if (level.isPresent()) {
            return null;
        }
        return isMissing(level) ? ScoreCause.ACTUAL_MISSING : ScoreCause.LEVEL_UNKNOWN;
    }

    /** Why no score is published that could be compared; null if there is one. */
    static @Nullable ScoreCause ofScore(Value<Rational> published) {
        if (published.isPresent()) {
            return null;
        }
        return isMissing(published) ? ScoreCause.SCORE_MISSING : ScoreCause.SCORE_UNREADABLE;
    }

    /** OUT_OF_RANGE if a score is above its weight or below 0. */
    static @Nullable ScoreCause beyond(Rational published, Rational weight) {
        return published.signum() < 0 || published.isAbove(weight) ? ScoreCause.OUT_OF_RANGE : null;
    }

    /** The cause of a difference of two scores; empty if there is none. */
    static Optional<ScoreCause> of(Rational score, Rational published, Rational weight, Truth reached, Typed cell) {
        if (Rational.of(score.rounded(2)).equals(published)) {
            return Optional.empty();
        }
        if (published.equals(weight) && reached.isFalse()) {
            return Optional.of(ScoreCause.FULL_SCORE_DESPITE_SHORTFALL);
        }
        if (Points.isRounded(cell, score)) {
            return Optional.of(ScoreCause.ROUNDING);
        }
        boolean reduced = reached.isTrue() && published.isBelow(score);
        return Optional.of(reduced ? ScoreCause.REDUCED_DESPITE_REACHED : ScoreCause.OTHER_RULE);
    }

    private static boolean isMissing(Value<?> value) {
        return value.state() == Value.State.MISSING;
    }
}
