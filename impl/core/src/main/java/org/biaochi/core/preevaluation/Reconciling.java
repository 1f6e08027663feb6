// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.preevaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.engine.Reconciliation;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.score.SelfScoreChecks;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.Weight;

/** Holds the unit's pre-evaluation against the re-evaluation (F30). Pure functions. */
public final class Reconciling {
    /** The value of a reconciliation of evaluations of two projects. */
    public static final String OTHER_PROJECT = "OTHER_PROJECT";

    private static final Place TOTAL = PreEvaluationView.place(PreEvaluationField.TOTAL_SCORE);

    private Reconciling() {}

    /** Reconciles both under a profile. Evaluations whose project codes differ are not compared. */
    public static Reconciliation of(PreEvaluation self, PreEvaluation re, Profile profile) {
        PreEvaluationView own = PreEvaluationView.of(self, profile);
        PreEvaluationView second = PreEvaluationView.of(re, profile);
        Value<BigDecimal> selfScore = score(own, "self");
        Value<BigDecimal> reScore = score(second, "review");
        if (strangers(own, second)) {
            selfScore = Value.error(OTHER_PROJECT);
        }
        Result<SelfScoreChecks.Answer> answer =
                SelfScoreChecks.review(exact(selfScore), exact(reScore), profile.compiled(Terms.KEY));
        FundAmount amount = second.amount(PreEvaluationField.RECOMMENDED_AMOUNT);
        return new Reconciliation(
                selfScore,
                reScore,
                returned(answer.value()),
                reScore,
                amount.isNumber() ? Optional.of(Amount.ofYuan(amount.yuan())) : Optional.empty(),
                answer.figure(TOTAL, name -> name.equals("self") ? "review/self-pre-evaluation" : TOTAL.toString()));
    }

    private static boolean strangers(PreEvaluationView own, PreEvaluationView second) {
        String one = own.text(PreEvaluationField.PROJECT_CODE);
        String other = second.text(PreEvaluationField.PROJECT_CODE);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static Value<BigDecimal> score(PreEvaluationView view, String name) {
        Weight total = view.total();
        return total.isNumber() ? Value.present(total.points()) : Value.missing(name);
    }

    private static Value<Rational> exact(Value<BigDecimal> score) {
        if (score.isPresent()) {
            return Value.present(Rational.of(score.get()));
        }
        return score.state() == Value.State.ERROR ? Value.error(score.code()) : Value.missing(score.code());
    }

    private static Value<Boolean> returned(Value<SelfScoreChecks.Answer> answer) {
        if (answer.isPresent()) {
            return Value.present(answer.get() == SelfScoreChecks.Answer.RETURN);
        }
        return answer.state() == Value.State.ERROR ? Value.error(answer.code()) : Value.missing(answer.code());
    }
}
