// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.kit.corpus.Corpus;
import org.biaochi.kit.corpus.CorpusCase;
import org.biaochi.kit.line.CorpusChecks;
import org.biaochi.kit.subject.LineSubject;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.PackReader;
import org.biaochi.validators.evaluation.EvaluationRules;
import org.biaochi.validators.goal.GoalRules;
import org.biaochi.validators.linkage.LinkageRules;
import org.biaochi.validators.monitoring.MonitoringRules;
import org.junit.jupiter.api.DynamicTest;

/** The checks of the corpus on one rule. An answer that was given once serves all questions about it. */
final class OneRule implements CorpusChecks, AutoCloseable {
    private static final List<CorpusCase> OVERLAID =
            Corpus.shipped().all().stream().filter(CorpusCase::overlaid).toList();

    private static final List<Supplier<RuleProvider>> PROVIDERS =
            List.of(GoalRules::new, MonitoringRules::new, EvaluationRules::new, LinkageRules::new);
    private static final Map<RuleId, Needs> NEEDS = needs();

    private final String rule;
    private final List<RuleProvider> providers;
    private final Map<String, String> answers = new HashMap<>();
    private final LineSubject desk;

    OneRule(String rule) {
        this.rule = rule;
        this.providers = providers(rule);
        this.desk = Desk.with(List.of(), providers);
    }

    private static Map<RuleId, Needs> needs() {
        Map<RuleId, Needs> needs = new HashMap<>();
        PROVIDERS.forEach(provider -> provider.get()
                .create(new Environment("1.0.0", Map.of()))
                .forEach(each -> needs.put(each.id(), each.needs())));
        return Map.copyOf(needs);
    }

    /** The providers, made anew, with this rule and those that it waits for. */
    private static List<RuleProvider> providers(String rule) {
        Set<String> few = new HashSet<>();
        Deque<RuleId> open = new ArrayDeque<>(List.of(RuleId.of(rule)));
        while (!open.isEmpty()) {
            RuleId next = open.pop();
            if (few.add(next.toString())) {
                open.addAll(NEEDS.get(next).after());
                open.addAll(NEEDS.get(next).unlessFailed());
            }
        }
        return PROVIDERS.stream()
                .<RuleProvider>map(provider -> new FewRules(provider.get(), few))
                .filter(provider -> !provider.descriptor().cards().isEmpty())
                .toList();
    }

    void answersItsCases() throws Throwable {
        for (Stream<DynamicTest> tests : List.of(
                each_rule_has_the_outcome_that_the_corpus_expects(),
                each_rule_finds_at_the_paths_that_the_corpus_expects(),
                each_finding_weighs_what_the_corpus_expects(),
                an_undecided_rule_names_what_is_missing(),
                a_rule_that_does_not_apply_says_why(),
                parameters_of_a_pack_change_what_a_rule_finds())) {
            try (tests) {
                List<DynamicTest> own =
                        tests.filter(test -> isOwn(test.getDisplayName())).toList();
                for (DynamicTest test : own) {
                    test.getExecutable().execute();
                }
            }
        }
    }

    @Override
    public LineSubject open() {
        return line -> answers.computeIfAbsent(line, desk::ask);
    }

    @Override
    public Optional<LineSubject> openWith(Map<String, String> packs) {
        List<Pack> own = new ArrayList<>();
        for (int i = 0; i < OVERLAID.size(); i++) {
            if (OVERLAID.get(i).rule().equals(rule)) {
                String name = "kit-case-" + i + ".yaml";
                own.add(PackReader.read(name, packs.get(name)));
            }
        }
        return Optional.of(own.isEmpty() ? open() : Desk.with(own, providers));
    }

    @Override
    public void close() {
        desk.close();
    }

    private boolean isOwn(String name) {
        return name.equals(rule) || name.startsWith(rule + ": ");
    }
}
