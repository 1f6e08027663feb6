// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.figure.Readings;

/**
 * Runs rules on a subject without an engine, for those who write rules: same order, precedence, limits and merging as in an
 * engine. Rules that the profile switches off are not asked. Immutable; thread-safe.
 */
public final class RuleHarness {
    private static final BooleanSupplier STAYS = () -> false;

    private final List<Step> steps;

    private RuleHarness(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * A harness for these rules.
     *
     * @throws IllegalArgumentException if rules wait for each other
     */
    public static RuleHarness of(List<Rule<?, ?>> rules) {
        Map<RuleId, Needs> needs = new HashMap<>();
        Map<RuleId, Rule<?, ?>> byId = new HashMap<>();
        for (Rule<?, ?> rule : rules) {
            needs.put(rule.id(), rule.needs());
            byId.put(rule.id(), rule);
        }
        RuleOrder.Result order = RuleOrder.sort(needs);
        if (order.cyclic()) {
            throw new IllegalArgumentException("规则互相等待 / rules wait for each other: " + order.rules());
        }
        List<Step> steps = new ArrayList<>();
        for (RuleId id : order.rules()) {
            Rule<?, ?> rule = byId.get(id);
            if (rule != null) {
                steps.add(new Step(rule, id, rule.needs(), new UsualAnswer()));
            }
        }
        return new RuleHarness(List.copyOf(steps));
    }

    /** Asks every rule that looks at this kind of subject; answers by rule. */
    @SuppressWarnings("unchecked")
    public <S extends Subject> Map<RuleId, RuleAnswer> run(S subject, Profile profile, LocalDate asOf, Facts facts) {
        RuleRun<S> run = new RuleRun<>(
                new Readings<>(subject, profile),
                asOf,
                facts,
                RunLimits.DEFAULT,
                profile.value(EngineParameters.MERGE_THRESHOLD));
        Map<RuleId, RuleAnswer> answers = new HashMap<>(2 * steps.size());
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean asked = profile.rule(step.id()).map(RuleSetting::enabled).orElse(true);
            if (asked && step.rule().scope().subject().equals(subject.type())) {
                answers.put(step.id(), run.ask((Rule<S, ?>) step.rule(), step.needs(), STAYS, step.usual()));
            }
        }
        return answers;
    }

    /** A rule with what it declares and what it answered last. */
    private record Step(Rule<?, ?> rule, RuleId id, Needs needs, UsualAnswer usual) {}
}
