// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.gate;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.review.Actor;
import org.biaochi.api.review.Panel;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.review.ScoreSheet;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.text.Folding;

/**
 * GR-GATE-005: who reviewed is not who prepared, and in an external step not of the same unit either. The judges of score sheets
 * are reviewers too.
 */
public final class SeparateReviewer extends GateRule {
    private static final Parameter<List<String>> EXTERNAL_STEPS =
            Parameter.of("GR-GATE-005.externalSteps", ParameterType.WORDS);

    /** The rule. */
    public SeparateReviewer() {
        super("GR-GATE-005", ReviewFacts.RECORDS);
    }

    @Override
    Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Rounds rounds = Rounds.of(context);
        if (rounds.concluded().isEmpty()) {
            return rounds.none();
        }
        List<String> external = context.find(EXTERNAL_STEPS).orElse(List.of()).stream()
                .map(Folding::normalise)
                .toList();
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (ReviewRecord step : rounds.latest()) {
            judge(step, isExternal(step, external), defects, missing);
        }
        return Conclusion.of(defects, missing.stream().distinct().toList());
    }

    private static Truth isExternal(ReviewRecord step, List<String> external) {
        String name = Folding.normalise(step.step());
        return name.isEmpty() && !external.isEmpty() ? Truth.UNKNOWN : Truth.of(external.contains(name));
    }

    private static void judge(ReviewRecord step, Truth external, List<Defect> defects, List<Missing> missing) {
        String preparer = Folding.normalise(step.preparer().user());
        String unit = Folding.normalise(step.preparer().unit());
        Arguments where = Arguments.NONE.with("round", step.round()).with("step", step.step());
        for (Actor reviewer : reviewers(step)) {
            String user = Folding.normalise(reviewer.user());
            if (user.isEmpty() || preparer.isEmpty()) {
                missing.add(Missing.field(user.isEmpty() ? "reviewer.user" : "preparer.user"));
            } else if (user.equals(preparer)) {
                defects.add(Defect.at(Place.ROOT).pattern("samePerson").with(where.with("user", user)));
                return;
            }
            Truth same = sameUnit(unit, Folding.normalise(reviewer.unit()));
            Truth both = external.and(same);
            if (both.isTrue()) {
                defects.add(Defect.at(Place.ROOT).pattern("sameUnit").with(where.with("unit", unit)));
                return;
            }
            if (both.isUnknown()) {
                missing.add(Missing.field(same.isUnknown() ? "reviewer.unit" : "step"));
            }
        }
    }

    private static Truth sameUnit(String preparer, String reviewer) {
        return preparer.isEmpty() || reviewer.isEmpty() ? Truth.UNKNOWN : Truth.of(preparer.equals(reviewer));
    }

    /** The recorded reviewer and the judges that are named; where nobody is, one who is unknown. */
    private static List<Actor> reviewers(ReviewRecord step) {
        List<Actor> reviewers = new ArrayList<>();
        if (!step.reviewer().equals(Actor.UNKNOWN)) {
            reviewers.add(step.reviewer());
        }
        step.scores().map(Panel::sheets).orElse(List.of()).stream()
                .map(ScoreSheet::reviewer)
                .filter(judge -> !judge.equals(Actor.UNKNOWN))
                .forEach(reviewers::add);
        return reviewers.isEmpty() ? List.of(Actor.UNKNOWN) : reviewers;
    }
}
