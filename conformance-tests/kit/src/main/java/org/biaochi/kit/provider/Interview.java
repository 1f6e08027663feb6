// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.provider;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.spi.Derived;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.subject.Place;
import org.jspecify.annotations.Nullable;

/** Asks all rules of a plug-in about a goal and writes down what they say and what they reach for. Not thread-safe. */
final class Interview {
    /**
     * What a rule said at a place.
     *
     * @param rule the rule
     * @param place where it was asked
     * @param conclusion what it answered; null is a defect
     * @param thrown what it threw; null if nothing
     * @param context what it reached for
     */
    record Answer(
            RuleId rule,
            Place place,
            @Nullable Conclusion conclusion,
            @Nullable Throwable thrown,
            ProbeContext context) {
        String said() {
            return rule + " at " + (place.equals(Place.ROOT) ? "the goal" : place) + ": "
                    + (thrown == null ? conclusion : thrown);
        }
    }

    private Interview() {}

    /** The answers about one goal, in the order of the rules. */
    static List<Answer> of(List<Rule<?, ?>> rules, Profile profile, PerformanceGoal goal) {
        Map<Derived<?, ?>, Object> readings = new IdentityHashMap<>();
        List<Answer> answers = new ArrayList<>();
        for (Rule<?, ?> rule : rules) {
            if (rule.scope().subject().equals(PerformanceGoal.TYPE)) {
                ask(cast(rule), profile, goal, readings, answers);
            }
        }
        return answers;
    }

    @SuppressWarnings("unchecked")
    private static Rule<PerformanceGoal, ?> cast(Rule<?, ?> rule) {
        return (Rule<PerformanceGoal, ?>) rule;
    }

    private static <P> void ask(
            Rule<PerformanceGoal, P> rule,
            Profile profile,
            PerformanceGoal goal,
            Map<Derived<?, ?>, Object> readings,
            List<Answer> answers) {
        Needs needs = rule.needs();
        for (P thing : rule.scope().places(goal)) {
            Place place = rule.scope().placeOf(thing);
            Set<RuleId> failed = new HashSet<>();
            for (Answer earlier : answers) {
                if (earlier.place().equals(place)
                        && earlier.conclusion() != null
                        && earlier.conclusion().outcome() == Outcome.FAILED) {
                    failed.add(earlier.rule());
                }
            }
            ProbeContext context = new ProbeContext(goal, profile, needs, failed, readings);
            Conclusion conclusion = null;
            Throwable thrown = null;
            try {
                conclusion = rule.check(thing, context);
            } catch (ProbeContext.OutOfSteps e) {
                // Told by the count of steps.
                conclusion = Conclusion.passed();
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                thrown = e;
            }
            answers.add(new Answer(rule.id(), place, conclusion, thrown, context));
        }
    }
}
