// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.score;

import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.formula.Terms;

/** Whether a self-score fits spending and review (自评得分核对): F29, F30. Pure functions. */
public final class SelfScoreChecks {
    /** Whether the self-score runs ahead of spending. */
    public static final Formula<Flag> F29 = Formula.of("F29", Shape.<Flag>word(), "Sind", "X", "B")
            .with("wExec", ScoreTerms.EXECUTION_WEIGHT)
            .with("red", ScoreTerms.CONSISTENCY_RED)
            .with("yellowUnspent", ScoreTerms.CONSISTENCY_UNSPENT);

    /** Whether a review stays too far below. */
    public static final Formula<Answer> F30 =
            Formula.of("F30", Shape.<Answer>word(), "self", "review").with("d", ScoreTerms.REVIEW_DIFFERENCE);

    /** What the comparison with spending shows. */
    public enum Flag {
        /** Nothing. */
        NONE,
        /** Worth a look: nothing budgeted, or too little spent. */
        YELLOW,
        /** The self-score runs ahead of spending. */
        RED
    }

    /** What becomes of a self-evaluation after its review. */
    public enum Answer {
        /** It stands. */
        ACCEPT,
        /** It goes back to the unit. */
        RETURN
    }

    private SelfScoreChecks() {}

    /**
     * F29, tests in the order of the rulebook: share of the indicator points g = 0; no budget; (g − E) ÷ g above the red limit;
     * unspent share above the yellow limit. All limits strict.
     *
     * @param indicatorScore the score of the indicators without budget execution
     * @param executed X
     * @param budget B
     */
    public static Result<Flag> consistency(
            Value<Rational> indicatorScore, Value<Rational> executed, Value<Rational> budget, Terms terms) {
        Value<Rational> weight = terms.value(ScoreTerms.EXECUTION_WEIGHT);
        Value<Rational> red = terms.value(ScoreTerms.CONSISTENCY_RED);
        Value<Rational> unspent = terms.value(ScoreTerms.CONSISTENCY_UNSPENT);
        Value<Flag> flag = Given.stop(indicatorScore, executed, budget, weight, red, unspent);
        String boundary = "";
        if (flag == null) {
            flag = Given.stopAmounts(executed, budget);
        }
        if (flag == null && !weight.get().isBelow(Rational.HUNDRED)) {
            flag = Value.error("ZERO_DENOMINATOR");
        }
        if (flag == null) {
            Rational share = indicatorScore.get().dividedBy(Rational.HUNDRED.minus(weight.get()));
            boundary = boundary(share, executed.get(), budget.get(), red.get(), unspent.get());
            flag = Value.present(
                    switch (boundary) {
                        case "AHEAD_OF_SPENDING" -> Flag.RED;
                        case "ZERO_BUDGET", "UNSPENT" -> Flag.YELLOW;
                        default -> Flag.NONE;
                    });
        }
        return F29.result(flag, boundary, terms, indicatorScore, executed, budget);
    }

    private static String boundary(Rational share, Rational executed, Rational budget, Rational red, Rational unspent) {
        if (share.signum() == 0) {
            return "ZERO_SCORE";
        }
        if (budget.signum() == 0) {
            return "ZERO_BUDGET";
        }
        Rational execution = executed.dividedBy(budget);
        if (share.minus(execution).dividedBy(share).isAbove(red)) {
            return "AHEAD_OF_SPENDING";
        }
        return Rational.ONE.minus(execution).isAbove(unspent) ? "UNSPENT" : "";
    }

    /** F30: returned if the self-score is more than d points above the review. */
    public static Result<Answer> review(Value<Rational> self, Value<Rational> review, Terms terms) {
        Value<Rational> limit = terms.value(ScoreTerms.REVIEW_DIFFERENCE);
        Value<Answer> answer = Given.stop(self, review, limit);
        if (answer == null) {
            boolean returned = self.get().minus(review.get()).isAbove(limit.get());
            answer = Value.present(returned ? Answer.RETURN : Answer.ACCEPT);
        }
        return F30.result(answer, "", terms, self, review);
    }
}
