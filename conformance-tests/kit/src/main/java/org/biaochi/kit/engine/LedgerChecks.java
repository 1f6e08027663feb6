// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.probe.ProbeRule;
import org.junit.jupiter.api.Test;

/** The ledger: the outcome of every rule, never silence. */
public interface LedgerChecks extends EngineChecks {
    private GoalAssessment byName(String... names) {
        return Scene.of(this).rule("error", ProbeRule.byName("KIT-ROW-001")).review(Goals.rows(names));
    }

    @Test
    @Requirement(Requirements.REV_001)
    default void every_rule_of_the_profile_has_one_row() {
        GoalAssessment assessment = Scene.of(this)
                .rule("info", ProbeRule.byName("KIT-ROW-002"))
                .rule("error", ProbeRule.byName("KIT-ROW-001"))
                .pack(pack -> pack.rule("KIT-GONE-003", "warning"))
                .review(Goals.rows("passed"));
        assertEquals(
                List.of("KIT-GONE-003", "KIT-ROW-001", "KIT-ROW-002"),
                assessment.ledger().rows().stream()
                        .map(row -> row.rule().toString())
                        .toList());
    }

    @Test
    @Requirement(Requirements.REV_002)
    default void the_headline_is_the_worst_of_all_places() {
        Map<String, Outcome> worst = new TreeMap<>(Map.of(
                "other passed", Outcome.PASSED,
                "passed undecided", Outcome.UNDECIDED,
                "undecided failed", Outcome.FAILED,
                "other undecided passed failed", Outcome.FAILED,
                "other other", Outcome.NOT_APPLICABLE));
        worst.forEach((names, outcome) -> assertEquals(
                outcome, Scene.row(byName(names.split(" ")), "KIT-ROW-001").outcome(), "the headline of: " + names));
    }

    @Test
    @Requirement(Requirements.REV_003)
    default void the_row_counts_the_places_of_each_outcome() {
        LedgerRow row = Scene.row(byName("passed", "failed", "passed", "other", "undecided", "passed"), "KIT-ROW-001");
        assertEquals(
                List.of(3, 1, 1, 1, 0),
                List.of(
                        row.count(Outcome.PASSED),
                        row.count(Outcome.FAILED),
                        row.count(Outcome.UNDECIDED),
                        row.count(Outcome.NOT_APPLICABLE),
                        row.count(Outcome.ERROR)),
                "places that passed, failed, were undecided, not applicable, in error");
    }

    @Test
    @Requirement(Requirements.REV_004)
    default void a_required_rule_that_nobody_supplies_is_skipped_as_not_installed() {
        GoalAssessment assessment = Scene.of(this)
                .pack(pack -> pack.rule("KIT-GONE-001", "warning"))
                .review();
        LedgerRow row = Scene.row(assessment, "KIT-GONE-001");
        assertEquals(Outcome.SKIPPED, row.outcome());
        assertEquals(List.of(Reason.NOT_INSTALLED), row.reasons());
    }

    @Test
    @Requirement(Requirements.REV_005)
    default void an_installed_rule_that_no_pack_names_is_extra() {
        GoalAssessment assessment = Scene.of(this)
                .rule("error", ProbeRule.byName("KIT-ROW-001"))
                .installed(ProbeRule.byName("KIT-ROW-002"))
                .review(Goals.rows("passed"));
        assertTrue(Scene.row(assessment, "KIT-ROW-002").extra(), "the rule that no pack names is not marked extra");
        assertEquals(Outcome.PASSED, Scene.row(assessment, "KIT-ROW-002").outcome(), "an extra rule runs");
        assertFalse(Scene.row(assessment, "KIT-ROW-001").extra(), "a required rule is marked extra");
    }

    @Test
    @Requirement(Requirements.REV_006)
    default void a_rule_without_a_place_is_not_applicable() {
        LedgerRow row = Scene.row(byName(), "KIT-ROW-001");
        assertEquals(Outcome.NOT_APPLICABLE, row.outcome());
        assertEquals(List.of(Reason.NO_PLACE), row.reasons());
    }

    @Test
    @Requirement(Requirements.REV_007)
    default void a_cut_copy_does_not_pass_what_its_rest_may_fail() {
        PerformanceGoal cut = Goals.rows("passed").toBuilder().partial(true).build();
        GoalAssessment assessment = Scene.of(this)
                .rule("warning", ProbeRule.byName("KIT-ROW-001"))
                .rule("warning", ProbeRule.always("KIT-ASK-002", Conclusion.passed()))
                .review(cut);
        LedgerRow row = Scene.row(assessment, "KIT-ROW-001");
        assertEquals(Outcome.UNDECIDED, row.outcome(), "a rule on rows, all shown rows passed, more may follow");
        assertEquals(List.of(Missing.REST_OF_FORM), row.missing());
        assertEquals(Outcome.PASSED, Scene.row(assessment, "KIT-ASK-002").outcome(), "a rule on the goal as a whole");
    }

    @Test
    @Requirement(Requirements.REV_008)
    default void what_is_missing_is_named_even_beside_findings() {
        ProbeRule<?> rule = ProbeRule.goal(
                "KIT-ASK-001",
                (goal, context) -> Conclusion.of(
                        List.of(Defect.at(Place.ROOT)),
                        List.of(Missing.field("periodStart"), Missing.field("fundTotal"))));
        LedgerRow row = Scene.row(Scene.of(this).rule("warning", rule).review(), "KIT-ASK-001");
        assertEquals(Outcome.FAILED, row.outcome());
        assertEquals(List.of(Missing.field("fundTotal"), Missing.field("periodStart")), row.missing(), "sorted");
    }

    @Test
    @Requirement(Requirements.REV_009)
    default void a_rule_that_is_switched_off_is_not_asked() {
        AtomicBoolean asked = new AtomicBoolean();
        ProbeRule<?> rule = ProbeRule.goal("KIT-ASK-001", (goal, context) -> {
            asked.set(true);
            return Conclusion.passed();
        });
        GoalAssessment assessment = Scene.of(this)
                .installed(rule)
                .pack(pack -> pack.ruleWith("KIT-ASK-001", "severity", "error", "enabled", "false", "reason", "试验"))
                .review();
        assertFalse(asked.get(), "the rule was asked although the profile switched it off");
        LedgerRow row = Scene.row(assessment, "KIT-ASK-001");
        assertEquals(Outcome.SKIPPED, row.outcome());
        assertEquals(List.of(Reason.SWITCHED_OFF), row.reasons());
    }

    @Test
    @Requirement(Requirements.REV_010)
    default void unused_template_rows_count_nowhere() {
        ProbeRule<?> rule = ProbeRule.rows(
                "KIT-ROW-001",
                (row, context) -> row.name().text().equals("unused")
                        ? Conclusion.notApplicable(Reason.UNUSED_ROW)
                        : Conclusion.passed());
        LedgerRow row = Scene.row(
                Scene.of(this).rule("error", rule).review(Goals.rows("passed", "unused", "unused")), "KIT-ROW-001");
        assertEquals(Outcome.PASSED, row.outcome());
        assertEquals(1, row.count(Outcome.PASSED));
        assertEquals(0, row.count(Outcome.NOT_APPLICABLE), "unused rows are counted");
    }
}
