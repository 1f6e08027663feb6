// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Batch;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.FactSource;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.probe.ProbeRule;
import org.biaochi.kit.subject.EngineSubject;
import org.junit.jupiter.api.Test;

/** What rules declare, and what they get. */
public interface NeedChecks extends EngineChecks {
    /** A fact of the kit's own. */
    FactKey<String> FACT = FactKey.of("probe/word", String.class);

    private ProbeRule<PerformanceGoal> asks(String id) {
        return ProbeRule.goal(id, (goal, context) -> {
            Fact<String> fact = context.fact(FACT);
            return fact.isPresent()
                    ? Conclusion.failed(Defect.at(Place.ROOT).with(Arguments.of("word", fact.get())))
                    : Conclusion.notApplicable(Reason.of(fact.state().name(), ""));
        });
    }

    @Test
    @Requirement(Requirements.ENG_031)
    default void a_fact_that_was_not_declared_is_withheld() {
        GoalAssessment assessment = Scene.of(this)
                .rule("error", asks("KIT-ASK-001"))
                .facts(Facts.builder().put(FACT, "secret").build())
                .review();
        assertEquals(
                List.of(Reason.of("NOT_SUPPLIED", "")),
                Scene.row(assessment, "KIT-ASK-001").reasons(),
                "what the rule was told of a fact that it had not declared");
    }

    @Test
    @Requirement(Requirements.ENG_032)
    default void a_declared_fact_arrives_in_each_of_its_states() {
        ProbeRule<PerformanceGoal> rule = asks("KIT-ASK-001").needs(Needs.NOTHING.fact(FACT));
        GoalAssessment present = Scene.of(this)
                .rule("error", rule)
                .facts(Facts.builder().put(FACT, "word").build())
                .review();
        assertEquals("word", present.findings().get(0).arguments().text("word"), "a present fact");
        GoalAssessment empty = Scene.of(this)
                .rule("error", rule)
                .facts(Facts.builder().empty(FACT).build())
                .review();
        assertEquals(
                List.of(Reason.of("EMPTY", "")), Scene.row(empty, "KIT-ASK-001").reasons(), "an empty fact");
        GoalAssessment absent = Scene.of(this).rule("error", rule).review();
        assertEquals(
                List.of(Reason.of("NOT_SUPPLIED", "")),
                Scene.row(absent, "KIT-ASK-001").reasons(),
                "a fact that the host did not supply");
    }

    @Test
    @Requirement(Requirements.ENG_033)
    default void needs_names_the_facts_of_enabled_rules() {
        FactKey<String> other = FactKey.of("archive/word", String.class);
        Scene scene = Scene.of(this)
                .rule("error", asks("KIT-ASK-002").needs(Needs.NOTHING.fact(FACT)))
                .rule(
                        "error",
                        asks("KIT-ASK-001").needs(Needs.NOTHING.fact(FACT).fact(other)))
                .installed(asks("KIT-OFF-003").needs(Needs.NOTHING.fact(FactKey.of("off/word", String.class))))
                .pack(pack -> pack.ruleWith("KIT-OFF-003", "severity", "error", "enabled", "false", "reason", "试验"));
        try (EngineSubject subject = scene.open()) {
            List<FactRequest> needs = subject.engine().needs(Goals.rows("one"), Scene.HERE);
            assertEquals(
                    List.of(
                            new FactRequest(other, List.of(RuleId.of("KIT-ASK-001"))),
                            new FactRequest(FACT, List.of(RuleId.of("KIT-ASK-001"), RuleId.of("KIT-ASK-002")))),
                    needs);
        }
    }

    @Test
    @Requirement(Requirements.ENG_054)
    default void a_batch_fetches_the_facts_that_rules_declare() {
        Scene scene = Scene.of(this).rule("error", asks("KIT-ASK-001").needs(Needs.NOTHING.fact(FACT)));
        List<FactRequest> declared = List.of(new FactRequest(FACT, List.of(RuleId.of("KIT-ASK-001"))));
        FactSource source = (wanted, subjects) -> {
            assertEquals(declared, wanted, "what the source is asked for");
            return Collections.nCopies(
                    subjects.size(), Facts.builder().put(FACT, "fetched").build());
        };
        assertEquals(List.of("own", "fetched", "fetched"), words(scene, source), "the fact that a rule saw");
        assertThrows(
                ConfigurationException.class,
                () -> words(scene, (wanted, subjects) -> {
                    throw new IllegalStateException("no line");
                }),
                "a source that broke down");
        assertThrows(
                ConfigurationException.class,
                () -> words(scene, (wanted, subjects) -> List.of()),
                "a source that answers for nobody");
    }

    private List<String> words(Scene scene, FactSource source) {
        List<String> words = new ArrayList<>();
        try (EngineSubject subject = scene.open()) {
            Request<PerformanceGoal> plain = scene.request(Goals.rows("one"));
            Facts own = Facts.builder().put(FACT, "own").build();
            subject.engine()
                    .assessAll(
                            Stream.of(plain.withFacts(own), plain, plain),
                            assessment -> words.add(
                                    assessment.findings().get(0).arguments().text("word")),
                            Batch.PLAIN.facts(source, 2));
        }
        return words;
    }

    @Test
    @Requirement(Requirements.ENG_034)
    default void a_rule_is_asked_after_those_it_names() {
        List<String> order = new ArrayList<>();
        ProbeRule<PerformanceGoal> first = noting("KIT-ZZZ-001", order);
        ProbeRule<PerformanceGoal> second =
                noting("KIT-AAA-001", order).needs(Needs.NOTHING.after(RuleId.of("KIT-ZZZ-001")));
        ProbeRule<PerformanceGoal> third =
                noting("KIT-AAA-000", order).needs(Needs.NOTHING.unlessFailed(RuleId.of("KIT-AAA-001")));
        Scene.of(this)
                .rule("error", third)
                .rule("error", second)
                .rule("error", first)
                .review();
        assertEquals(List.of("KIT-ZZZ-001", "KIT-AAA-001", "KIT-AAA-000"), order);
    }

    private static ProbeRule<PerformanceGoal> noting(String id, List<String> order) {
        return ProbeRule.goal(id, (goal, context) -> {
            order.add(id);
            return Conclusion.passed();
        });
    }

    @Test
    @Requirement(Requirements.ENG_035)
    default void where_a_rule_with_precedence_failed_the_later_one_stays_silent() {
        List<String> asked = new ArrayList<>();
        ProbeRule<Indicator> later = ProbeRule.rows("KIT-ROW-002", (row, context) -> {
                    asked.add(row.name().text());
                    return Conclusion.passed();
                })
                .needs(Needs.NOTHING.unlessFailed(RuleId.of("KIT-ROW-001")));
        GoalAssessment assessment = Scene.of(this)
                .rule("error", ProbeRule.byName("KIT-ROW-001"))
                .rule("error", later)
                .review(Goals.rows("failed", "passed"));
        LedgerRow row = Scene.row(assessment, "KIT-ROW-002");
        assertEquals(List.of("passed"), asked, "the rows that the later rule was asked about");
        assertEquals(1, row.count(Outcome.NOT_APPLICABLE), "places left to the earlier rule");
        assertEquals(List.of(Reason.reportedBy(RuleId.of("KIT-ROW-001"))), row.reasons());
    }

    @Test
    @Requirement(Requirements.ENG_036)
    default void a_rule_learns_what_failed_of_those_it_is_asked_after() {
        List<Boolean> told = new ArrayList<>();
        ProbeRule<Indicator> later = ProbeRule.rows("KIT-ROW-002", (row, context) -> {
                    told.add(context.failed(RuleId.of("KIT-ROW-001")));
                    return Conclusion.passed();
                })
                .needs(Needs.NOTHING.after(RuleId.of("KIT-ROW-001")));
        Scene.of(this)
                .rule("error", ProbeRule.byName("KIT-ROW-001"))
                .rule("error", later)
                .review(Goals.rows("failed", "passed"));
        assertEquals(List.of(true, false), told);
    }
}
