// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.weight;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.SetWeights;
import org.biaochi.validators.goal.mechanism.GoalRule;

/**
 * A rule on the weights of each period set that has rows. Without any row it is undecided; a form without weights is dealt
 * with as goals-and-review 1.4 says. Immutable.
 */
abstract class WeightRule extends GoalRule {
    WeightRule(String id) {
        super(id);
    }

    @Override
    protected final Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        if (view.rows(PeriodSet.ANNUAL).isEmpty()
                && view.rows(PeriodSet.OVERALL).isEmpty()) {
            return Conclusion.undecided(view.partial() ? Missing.REST_OF_FORM : Missing.field(PeriodSet.ANNUAL.key()));
        }
        if (view.presence(IndicatorField.WEIGHT) == Typed.State.ABSENT) {
            return view.absent(IndicatorField.WEIGHT.key());
        }
        Answer answer = new Answer();
        for (PeriodSet set : PeriodSet.values()) {
            SetWeights weights = view.weights(set);
            if (!weights.rows().isEmpty() && !weights.isAbsent()) {
                judge(weights, Place.ROOT.child(set.key()), view, context, answer);
            }
        }
        return answer.conclusion();
    }

    /** Answers for one period set. */
    abstract void judge(
            SetWeights weights, Place set, GoalView view, RuleContext<PerformanceGoal> context, Answer answer);

    /** Gathers the answers for the sets. */
    static final class Answer {
        private final List<Defect> defects = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();
        private Reason reason = Reason.OUT_OF_SCOPE;
        private boolean passed;

        void failed(Defect defect) {
            defects.add(defect);
        }

        void missing(Missing what) {
            if (!missing.contains(what)) {
                missing.add(what);
            }
        }

        void missingWeight() {
            missing(Missing.field(IndicatorField.WEIGHT.key()));
        }

        void passed() {
            passed = true;
        }

        void notApplicable(Reason why) {
            reason = why;
        }

        private Conclusion conclusion() {
            boolean judged = passed || !defects.isEmpty() || !missing.isEmpty();
            return judged ? Conclusion.of(defects, missing) : Conclusion.notApplicable(reason);
        }
    }
}
