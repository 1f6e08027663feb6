// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** The mean of a panel of judges (评委平均分): F33. Pure functions. */
public final class PanelScore {
    /** The mean, with or without the extremes. */
    public static final Formula<Rational> F33 = Formula.of("F33", Shape.POINTS, "scores")
            .with("drop", ScoreTerms.DROP)
            .with("dropFrom", ScoreTerms.DROP_FROM);

    private PanelScore() {}

    /** F33: an absent judge is not counted; one maximum and one minimum are dropped where the profile says so and enough judged. */
    public static Result<Rational> mean(List<Value<Rational>> scores, Terms terms) {
        List<Rational> given = new ArrayList<>(scores.size());
        for (Value<Rational> score : scores) {
            if (score.isPresent()) {
                given.add(score.get());
            } else if (score.state() == Value.State.ERROR) {
                return F33.result(score, "", terms, scores);
            }
        }
        if (given.isEmpty()) {
            return F33.result(Value.missing("scores"), "", terms, scores);
        }
        Value<Boolean> drop = terms.value(ScoreTerms.DROP);
        Value<Integer> dropFrom = terms.value(ScoreTerms.DROP_FROM);
        Value<Rational> stopped = Given.stop(drop, dropFrom);
        if (stopped != null) {
            return F33.result(stopped, "", terms, scores);
        }
        boolean dropping = drop.get() && given.size() >= Math.max(3, dropFrom.get());
        if (dropping) {
            Collections.sort(given);
            given = given.subList(1, given.size() - 1);
        }
        Rational sum = Rational.ZERO;
        for (Rational score : given) {
            sum = sum.plus(score);
        }
        Value<Rational> mean = Value.present(sum.dividedBy(Rational.of(given.size())));
        return F33.result(mean, dropping ? "EXTREMES_DROPPED" : "", terms, scores);
    }
}
