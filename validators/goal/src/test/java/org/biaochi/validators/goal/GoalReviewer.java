// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.Rule;
import org.biaochi.core.rule.RuleAnswer;
import org.biaochi.core.rule.RuleHarness;
import org.biaochi.testkit.RuleBench;

/** The built-in rules under the shipped packs, without an engine. */
final class GoalReviewer {
    private final GoalRules provider = new GoalRules();
    private final RuleHarness harness = RuleHarness.of(provider.create(new Environment("test", Map.of())));
    private final RuleBench bench = RuleBench.of(GoalReviewer.class.getClassLoader(), provider);

    Profile profile(String id, LocalDate asOf) {
        return bench.profile(id, asOf);
    }

    Set<RuleId> rulesOnGoals() {
        return provider.create(new Environment("test", Map.of())).stream()
                .filter(rule -> rule.scope().subject().equals(PerformanceGoal.TYPE))
                .map(Rule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<RuleId, RuleAnswer> review(PerformanceGoal goal, Profile profile, LocalDate asOf, Facts facts) {
        return harness.run(goal, profile, asOf, facts);
    }
}
