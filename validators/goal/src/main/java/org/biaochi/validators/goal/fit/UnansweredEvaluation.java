// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.PastEvaluation;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Compiled;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Excerpt;
import org.biaochi.core.text.Folding;
import org.biaochi.validators.goal.mechanism.GoalRule;
import org.biaochi.validators.goal.mechanism.Words;

/** GR-FIT-010: last year's evaluation was poor or a rectification is open, and the form does not say what was done about it. */
public final class UnansweredEvaluation extends GoalRule {
    private static final Parameter<List<String>> GRADES = Parameter.of("GR-FIT-010.grades", ParameterType.WORDS);
    private static final Compiled<Optional<Set<String>>> POOR = Words.folded(GRADES);

    /** The rule. */
    public UnansweredEvaluation() {
        super("GR-FIT-010", Needs.NOTHING.fact(HistoryFacts.EVALUATIONS));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        if (view.fieldState(GoalField.EVALUATION_RESPONSE) == Typed.State.VALUE) {
            return Conclusion.passed();
        }
        Fact<PastEvaluation> fact = context.fact(HistoryFacts.EVALUATIONS);
        Set<String> poor = context.profile().compiled(POOR).orElse(Set.of());
        Truth badly = isPoor(fact, poor);
        Truth open = isOpen(fact);
        Truth owed = badly.or(open);
        if (owed.isFalse()) {
            return Conclusion.passed();
        }
        if (view.fieldState(GoalField.EVALUATION_RESPONSE) == Typed.State.ABSENT) {
            return view.absent(GoalField.EVALUATION_RESPONSE.key());
        }
        if (owed.isUnknown()) {
            return Conclusion.undecided(Missing.fact(HistoryFacts.EVALUATIONS));
        }
        Defect defect = Defect.at(Place.ROOT.child(GoalField.EVALUATION_RESPONSE.key()));
        return Conclusion.failed(
                badly.isTrue()
                        ? defect.pattern("grade")
                                .with(Arguments.of(
                                        "grade", Excerpt.of(fact.get().grade().get())))
                        : defect.pattern("rectification"));
    }

    private static Truth isPoor(Fact<PastEvaluation> fact, Set<String> poor) {
        if (!fact.isPresent()) {
            return fact.state() == Fact.State.EMPTY ? Truth.FALSE : Truth.UNKNOWN;
        }
        Fact<String> grade = fact.get().grade();
        return grade.state() == Fact.State.NOT_SUPPLIED
                ? Truth.UNKNOWN
                : Truth.of(grade.isPresent() && poor.contains(Folding.normalise(grade.get())));
    }

    private static Truth isOpen(Fact<PastEvaluation> fact) {
        if (!fact.isPresent()) {
            return fact.state() == Fact.State.EMPTY ? Truth.FALSE : Truth.UNKNOWN;
        }
        Fact<Boolean> open = fact.get().openRectification();
        return open.state() == Fact.State.NOT_SUPPLIED ? Truth.UNKNOWN : Truth.of(open.isPresent() && open.get());
    }
}
