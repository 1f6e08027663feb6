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
import org.biaochi.api.subject.SubjectType;
import org.biaochi.core.figure.Readings;
import org.jspecify.annotations.Nullable;

/**
 * Runs rules on a subject without an engine, for those who write rules: same order, precedence, limits and merging as in an
 * engine. Rules that the profile switches off are not asked. Immutable; thread-safe.
 */
public final class RuleHarness {
    private static final BooleanSupplier STAYS = () -> false;

    private final List<Step> steps;
    private @Nullable Asked last;

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
    public <S extends Subject> Map<RuleId, RuleAnswer> run(S subject, Profile profile, LocalDate asOf, Facts facts) {
        Map<RuleId, RuleAnswer> answers = new HashMap<>(2 * steps.size());
        for (RuleAnswer answer : answers(subject, profile, asOf, facts)) {
            answers.put(answer.rule(), answer);
        }
        return answers;
    }

    /** Asks every rule that looks at this kind of subject; answers in the order of asking. */
    @SuppressWarnings("unchecked")
    public <S extends Subject> List<RuleAnswer> answers(S subject, Profile profile, LocalDate asOf, Facts facts) {
        Asked asked = asked(profile, subject.type());
        RuleRun<S> run =
                new RuleRun<>(new Readings<>(subject, profile), asOf, facts, RunLimits.DEFAULT, asked.mergeAbove());
        RuleAnswer[] answers = new RuleAnswer[asked.steps().size()];
        for (int i = 0; i < answers.length; i++) {
            Step step = asked.steps().get(i);
            answers[i] = run.ask((Rule<S, ?>) step.rule(), step.needs(), STAYS, step.usual());
        }
        return List.of(answers);
    }

    /** Which rules are asked; mostly the same as last time, whoever asked then. */
    private Asked asked(Profile profile, SubjectType<?> type) {
        Asked known = last;
        if (known == null || known.profile() != profile || !known.type().equals(type)) {
            List<Step> enabled = new ArrayList<>();
            for (Step step : steps) {
                boolean on = profile.rule(step.id()).map(RuleSetting::enabled).orElse(true);
                if (on && step.rule().scope().subject().equals(type)) {
                    enabled.add(step);
                }
            }
            known = new Asked(profile, type, List.copyOf(enabled), profile.value(EngineParameters.MERGE_THRESHOLD));
            last = known;
        }
        return known;
    }

    private record Asked(Profile profile, SubjectType<?> type, List<Step> steps, int mergeAbove) {}

    /** A rule with what it declares and what it answered last. */
    private record Step(Rule<?, ?> rule, RuleId id, Needs needs, UsualAnswer usual) {}
}
