// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.probe.ProbeRule;
import org.junit.jupiter.api.Test;

/** The verdict, and what an undecided rule asks for. */
public interface VerdictChecks extends EngineChecks {
    private Verdict verdict(String severity, Conclusion conclusion) {
        return Scene.of(this)
                .rule(severity, ProbeRule.always("KIT-ASK-001", conclusion))
                .review()
                .verdict();
    }

    private Conclusion failed() {
        return Conclusion.failed(Defect.at(Place.ROOT));
    }

    private Conclusion undecided() {
        return Conclusion.undecided(Missing.field("periodStart"));
    }

    @Test
    @Requirement(Requirements.REV_019)
    default void an_error_fails_and_lighter_findings_do_not() {
        assertEquals(Verdict.FAIL, verdict("error", failed()), "a finding of severity ERROR");
        assertEquals(Verdict.PASS, verdict("warning", failed()), "a finding of severity WARNING");
        assertEquals(Verdict.PASS, verdict("info", failed()), "a finding of severity INFO");
        assertEquals(Verdict.PASS, verdict("error", Conclusion.passed()), "no finding");
    }

    @Test
    @Requirement(Requirements.REV_020)
    default void an_undecided_rule_of_weight_leaves_the_verdict_undecided() {
        assertEquals(Verdict.UNDECIDED, verdict("error", undecided()), "an undecided rule of severity ERROR");
        assertEquals(Verdict.PASS, verdict("warning", undecided()), "an undecided rule of severity WARNING");
    }

    @Test
    @Requirement(Requirements.REV_021)
    default void a_rule_of_weight_that_is_not_there_leaves_the_verdict_undecided() {
        Scene error = Scene.of(this).pack(pack -> pack.rule("KIT-GONE-001", "error"));
        assertEquals(Verdict.UNDECIDED, error.review().verdict(), "a missing rule of severity ERROR");
        Scene warning = Scene.of(this).pack(pack -> pack.rule("KIT-GONE-001", "warning"));
        assertEquals(Verdict.PASS, warning.review().verdict(), "a missing rule of severity WARNING");
    }

    @Test
    @Requirement(Requirements.REV_022)
    default void a_rule_of_weight_that_broke_down_leaves_the_verdict_undecided() {
        ProbeRule<?> broken = ProbeRule.goal("KIT-ASK-001", (goal, context) -> {
            throw new IllegalStateException("on purpose");
        });
        assertEquals(
                Verdict.UNDECIDED, Scene.of(this).rule("error", broken).review().verdict());
    }

    @Test
    @Requirement(Requirements.REV_023)
    default void an_error_outweighs_what_is_undecided() {
        Scene scene = Scene.of(this)
                .rule("error", ProbeRule.always("KIT-ASK-001", failed()))
                .rule("error", ProbeRule.always("KIT-ASK-002", undecided()));
        assertEquals(Verdict.FAIL, scene.review().verdict());
    }

    @Test
    @Requirement(Requirements.REV_024)
    default void an_extra_rule_touches_neither_verdict_nor_gate() {
        Scene scene = Scene.of(this)
                .rule("error", ProbeRule.always("KIT-ASK-001", Conclusion.passed()))
                .installed(ProbeRule.always("KIT-ASK-002", failed()))
                .installed(ProbeRule.always("KIT-ASK-003", undecided()));
        GoalAssessment assessment = scene.review();
        assertEquals(Verdict.PASS, assessment.verdict());
        assertEquals(
                GateDecision.PASS,
                assessment.gate().map(Gate::decision).orElseThrow(() -> new AssertionError("no gate")));
    }

    private Verdict underPolicy(String policy) {
        return Scene.of(this)
                .installed(ProbeRule.always("KIT-ASK-001", undecided()))
                .pack(pack -> pack.ruleWith("KIT-ASK-001", "severity", "error", "policy", policy))
                .review()
                .verdict();
    }

    @Test
    @Requirement(Requirements.REV_025)
    default void the_profile_says_what_an_undecided_rule_asks_for() {
        assertEquals(Verdict.UNDECIDED, underPolicy("block"), "policy block");
        assertEquals(Verdict.UNDECIDED, underPolicy("reason"), "policy reason");
        assertEquals(Verdict.PASS, underPolicy("note"), "policy note");
    }

    @Test
    @Requirement(Requirements.REV_026)
    default void a_source_that_the_host_never_connected_is_noted_unless_required() {
        ProbeRule<?> rule = ProbeRule.always("KIT-ASK-001", Conclusion.undecided(Missing.fact(NeedChecks.FACT)))
                .needs(Needs.NOTHING.fact(NeedChecks.FACT));
        assertEquals(Verdict.PASS, Scene.of(this).rule("error", rule).review().verdict(), "source not connected");
        assertEquals(
                Verdict.UNDECIDED,
                Scene.of(this)
                        .rule("error", rule)
                        .facts(Facts.builder().connected("probe").build())
                        .review()
                        .verdict(),
                "source connected, fact not supplied");
        assertEquals(
                Verdict.UNDECIDED,
                Scene.of(this)
                        .rule("error", rule)
                        .facts(Facts.builder().connected(NeedChecks.FACT.id()).build())
                        .review()
                        .verdict(),
                "fact connected, but not supplied");
        FactKey<String> neighbour = FactKey.of("probe/neighbour", String.class);
        assertEquals(
                Verdict.PASS,
                Scene.of(this)
                        .rule("error", rule)
                        .facts(Facts.builder().put(neighbour, "…").build())
                        .review()
                        .verdict(),
                "another fact of the source supplied");
        assertEquals(
                Verdict.UNDECIDED,
                Scene.of(this)
                        .rule("error", rule)
                        .pack(pack -> pack.requiredFacts("probe"))
                        .review()
                        .verdict(),
                "source not connected, but required by the profile");
    }

    @Test
    @Requirement(Requirements.REV_044)
    default void nothing_that_was_typed_is_replaced() {
        String typed = " 乡村医生 培训\u3000";
        PerformanceGoal goal = Goals.builder()
                .set(GoalField.PROJECT_NAME, typed)
                .indicator(Goals.row("passed"))
                .build();
        GoalAssessment assessment =
                Scene.of(this).rule("error", ProbeRule.byName("KIT-ROW-001")).review(goal);
        assertEquals(goal.name(), assessment.subject().name(), "the name in the assessment and the name as typed");
        assertEquals(goal, assessment.subject(), "the subject of the assessment");
    }
}
