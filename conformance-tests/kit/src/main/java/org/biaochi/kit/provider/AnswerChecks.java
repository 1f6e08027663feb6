// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.Rule;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.GoalGenerator;
import org.biaochi.kit.probe.Surroundings;
import org.junit.jupiter.api.Test;

/** What a plug-in's rules answer, about goals as people type them and worse. */
public interface AnswerChecks extends RuleProviderChecks {
    private List<PerformanceGoal> goals() {
        List<PerformanceGoal> goals = new ArrayList<>(subjects());
        goals.add(PerformanceGoal.builder().build());
        GoalGenerator generator = new GoalGenerator(20250901);
        for (int i = 0; i < 150; i++) {
            goals.add(generator.next());
        }
        return goals;
    }

    private List<Rule<?, ?>> rules() {
        return provider().create(new Environment("1.0.0", Map.of()));
    }

    private void eachAnswer(Consumer<Interview.Answer> check) {
        List<Rule<?, ?>> rules = rules();
        Profile profile = profile();
        for (PerformanceGoal goal : goals()) {
            Interview.of(rules, profile, goal).forEach(check);
        }
    }

    private String said(List<Rule<?, ?>> rules, Profile profile, PerformanceGoal goal) {
        return Interview.of(rules, profile, goal).stream()
                .map(Interview.Answer::said)
                .collect(Collectors.joining("\n"));
    }

    @Test
    @Requirement(Requirements.PLG_006)
    default void no_rule_throws() {
        eachAnswer(answer -> assertTrue(answer.thrown() == null, "a rule threw: " + answer.said()));
    }

    @Test
    @Requirement(Requirements.PLG_007)
    default void every_rule_answers() {
        eachAnswer(answer -> assertTrue(
                answer.thrown() != null || answer.conclusion() != null, "a rule answered null: " + answer.said()));
    }

    @Test
    @Requirement(Requirements.PLG_008)
    default void the_same_question_gets_the_same_answer() {
        List<Rule<?, ?>> rules = rules();
        Profile profile = profile();
        for (PerformanceGoal goal : goals()) {
            assertEquals(said(rules, profile, goal), said(rules, profile, goal), "asked twice about " + goal);
        }
    }

    @Test
    @Requirement(Requirements.PLG_009)
    default void two_threads_get_what_one_gets() {
        List<Rule<?, ?>> rules = rules();
        Profile profile = profile();
        List<PerformanceGoal> goals = goals().subList(0, 20);
        Supplier<String> work =
                () -> goals.stream().map(goal -> said(rules, profile, goal)).collect(Collectors.joining("\n"));
        String alone = work.get();
        assertEquals(Set.of(alone), Set.copyOf(Surroundings.inThreads(5, work)), "two threads at once");
    }

    @Test
    @Requirement(Requirements.PLG_010)
    default void the_surroundings_do_not_matter() {
        List<Rule<?, ?>> rules = rules();
        Profile profile = profile();
        List<PerformanceGoal> goals = goals().subList(0, 30);
        Supplier<String> work =
                () -> goals.stream().map(goal -> said(rules, profile, goal)).collect(Collectors.joining("\n"));
        Map<String, String> answers = new LinkedHashMap<>(Surroundings.inLocales(work));
        answers.putAll(Surroundings.inZones(work));
        answers.putAll(Surroundings.inClassLoaders(work));
        String first = work.get();
        answers.forEach((where, said) -> assertEquals(first, said, "the answers differ under " + where));
    }

    @Test
    @Requirement(Requirements.PLG_011)
    default void rules_declare_the_facts_and_rules_they_ask_for() {
        eachAnswer(answer -> assertTrue(
                answer.context().undeclared().isEmpty(),
                answer.rule() + " asked for what it did not declare: "
                        + answer.context().undeclared()));
    }

    @Test
    @Requirement(Requirements.PLG_012)
    default void rules_declare_the_parameters_of_their_own_that_they_ask_for() {
        Map<RuleId, Set<String>> declared = new HashMap<>();
        for (RuleCard card : provider().descriptor().cards()) {
            declared.put(
                    card.rule(),
                    card.parameters().stream()
                            .map(declaration -> declaration.parameter().id())
                            .collect(Collectors.toSet()));
        }
        eachAnswer(answer -> {
            for (String parameter : answer.context().parameters()) {
                boolean own = parameter.startsWith(answer.rule() + ".");
                assertTrue(
                        !own || declared.getOrDefault(answer.rule(), Set.of()).contains(parameter),
                        answer.rule() + " asked for the parameter " + parameter + ", which its card does not declare");
            }
        });
    }

    @Test
    @Requirement(Requirements.PLG_013)
    default void rules_stay_within_the_step_budget() {
        eachAnswer(answer -> assertTrue(
                answer.context().steps() <= ProbeContext.BUDGET,
                answer.rule() + " counted " + answer.context().steps() + " steps at one place"));
    }

    @Test
    @Requirement(Requirements.PLG_014)
    default void every_finding_has_a_message_and_fills_its_arguments() {
        Map<RuleId, RuleCard> cards = provider().descriptor().cards().stream()
                .collect(Collectors.toMap(RuleCard::rule, card -> card, (a, b) -> a));
        eachAnswer(answer -> {
            RuleCard card = cards.get(answer.rule());
            if (card == null || answer.conclusion() == null) {
                return;
            }
            for (Defect defect : answer.conclusion().defects()) {
                LocalText message = card.messages().get(defect.pattern());
                if (message == null) {
                    throw new AssertionError(answer.rule() + " has no message for its pattern " + defect.pattern());
                }
                Set<String> open = new TreeSet<>(MessageText.arguments(message.zh()));
                open.removeAll(defect.arguments().values().keySet());
                open.remove("rows");
                assertTrue(
                        open.isEmpty(), answer.rule() + " " + defect.pattern() + ": the finding does not fill " + open);
            }
        });
    }
}
