// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.RuleSetting;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.core.card.Messages;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.rule.RuleAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the corpus of cases, one file per rule under {@code cases}. */
class GoalCasesTest {
    private static final GoalReviewer REVIEWER = new GoalReviewer();

    static Stream<GoalCase> cases() {
        return GoalCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answers_as_the_corpus_says(GoalCase goalCase) {
        Profile profile = REVIEWER.profile(goalCase.profile(), goalCase.asOf(), goalCase.parameters());
        Decoded<PerformanceGoal> input = goalCase.input();
        RuleAnswer answer = REVIEWER.review(input.subject(), profile, goalCase.asOf(), goalCase.facts())
                .get(goalCase.rule());
        assertNotNull(answer, "the profile switches the rule off, or nobody supplies it");
        JsonNode expected = goalCase.expect();
        assertEquals(Outcome.valueOf(expected.required("outcome").asText()), answer.headline(), answer::toString);
        assertEquals(findings(expected), findings(answer, input, profile));
        if (expected.has("missing")) {
            assertEquals(
                    texts(expected.get("missing")),
                    answer.missing().stream().map(Object::toString).toList());
        }
        if (expected.has("reason")) {
            assertEquals(
                    List.of(expected.get("reason").asText()),
                    answer.reasons().stream().map(Object::toString).toList());
        }
    }

    private static List<String> findings(JsonNode expected) {
        List<String> findings = new ArrayList<>();
        for (JsonNode finding : expected.path("findings")) {
            findings.add(finding.required("severity").asText() + " " + texts(finding.required("paths")));
        }
        return findings.stream().sorted().toList();
    }

    private static List<String> findings(RuleAnswer answer, Decoded<PerformanceGoal> input, Profile profile) {
        RuleSetting setting = profile.rule(answer.rule()).orElseThrow();
        RuleCard card = card(answer.rule());
        List<String> findings = new ArrayList<>();
        for (Defect defect : answer.defects()) {
            assertFilled(card, defect);
            Severity severity = defect.escalated() ? setting.escalated() : setting.severity();
            List<String> paths =
                    defect.places().stream().map(input.paths()::source).sorted().toList();
            findings.add(severity + " " + paths);
        }
        return findings.stream().sorted().toList();
    }

    /** Every finding has a message of its pattern, and every argument of the message a value. */
    private static void assertFilled(RuleCard card, Defect defect) {
        assertTrue(card.messages().containsKey(defect.pattern()), () -> card.rule() + " lacks " + defect.pattern());
        for (String argument :
                Messages.argumentsOf(card.messages().get(defect.pattern()).zh())) {
            assertTrue(
                    defect.arguments().values().containsKey(argument),
                    () -> card.rule() + " " + defect.pattern() + " lacks the argument " + argument);
        }
    }

    private static RuleCard card(RuleId rule) {
        return REVIEWER.cards().stream()
                .filter(card -> card.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts.stream().sorted().toList();
    }

    @Test
    void every_rule_has_cases_that_fail_that_pass_and_that_do_neither() {
        Map<RuleId, EnumSet<Outcome>> seen = new TreeMap<>();
        REVIEWER.cards().forEach(card -> seen.put(card.rule(), EnumSet.noneOf(Outcome.class)));
        for (GoalCase goalCase : GoalCase.all()) {
            assertTrue(seen.containsKey(goalCase.rule()), () -> "no rule for " + goalCase);
            seen.get(goalCase.rule())
                    .add(Outcome.valueOf(goalCase.expect().required("outcome").asText()));
        }
        seen.forEach((rule, outcomes) -> {
            assertTrue(outcomes.contains(Outcome.FAILED), () -> rule + " has no failing case");
            assertTrue(outcomes.contains(Outcome.PASSED), () -> rule + " has no passing case");
            assertTrue(
                    outcomes.contains(Outcome.UNDECIDED) || outcomes.contains(Outcome.NOT_APPLICABLE),
                    () -> rule + " has no case that is undecided or not applicable");
        });
    }
}
