// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.BasisKind;
import org.biaochi.api.basis.LegalBasis;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.review.ItemResult;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Finding;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.probe.ProbeRule;
import org.junit.jupiter.api.Test;

/** Findings: where, how heavy, on which bases, one per pattern. */
public interface FindingChecks extends EngineChecks {
    private ProbeRule<PerformanceGoal> failing(String id) {
        return ProbeRule.always(id, Conclusion.failed(Defect.at(Place.ROOT)));
    }

    private GoalAssessment named(String... names) {
        return Scene.of(this).rule("warning", ProbeRule.byName("KIT-ROW-001")).review(Goals.rows(names));
    }

    @Test
    @Requirement(Requirements.REV_011)
    default void findings_are_sorted_by_rule_then_place() {
        ProbeRule<?> backwards = ProbeRule.goal(
                "KIT-BBB-001",
                (goal, context) -> Conclusion.failed(List.of(
                        Defect.at(Place.ofPointer("/indicators/10/name")).pattern("x"),
                        Defect.at(Place.ofPointer("/indicators/9/name")).pattern("y"))));
        ProbeRule<?> first = failing("KIT-AAA-001").needs(Needs.NOTHING.after(RuleId.of("KIT-BBB-001")));
        GoalAssessment assessment = Scene.of(this)
                .rule(
                        "warning",
                        backwards.card(card -> card.message("x", text()).message("y", text())))
                .rule("warning", first)
                .review(Goals.rows("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"));
        assertEquals(
                List.of("KIT-AAA-001 []", "KIT-BBB-001 [/indicators/9/name]", "KIT-BBB-001 [/indicators/10/name]"),
                assessment.findings().stream()
                        .map(finding -> finding.rule() + " " + finding.places())
                        .toList());
    }

    private static LocalText text() {
        return new LocalText("试验", "probe");
    }

    @Test
    @Requirement(Requirements.REV_012)
    default void the_profile_sets_base_and_escalated_severity() {
        ProbeRule<?> rule = ProbeRule.rows(
                "KIT-ROW-001",
                (row, context) -> Conclusion.failed(
                        Defect.at(row.place()).escalateIf(row.name().text().equals("heavy"))));
        GoalAssessment assessment = Scene.of(this)
                .installed(rule)
                .pack(pack -> pack.ruleWith("KIT-ROW-001", "severity", "info", "escalated", "warning"))
                .review(Goals.rows("light", "heavy"));
        assertEquals(
                List.of(Severity.INFO, Severity.WARNING),
                assessment.findings().stream().map(Finding::severity).toList(),
                "the severities of a plain and an escalated finding");
        assertEquals(Severity.INFO, Scene.row(assessment, "KIT-ROW-001").severity(), "the row keeps the base severity");
    }

    @Test
    @Requirement(Requirements.REV_013)
    default void a_finding_carries_bases_item_and_arguments() {
        LegalBasis basis =
                LegalBasis.of("kit-basis", "试验依据").kind(BasisKind.OWN_CHOICE).build();
        Arguments arguments = Arguments.of("seen", "3").with("limit", 5);
        GoalAssessment assessment = Scene.of(this)
                .rule(
                        "warning",
                        ProbeRule.always(
                                        "KIT-ASK-001",
                                        Conclusion.failed(Defect.at(Place.ROOT).with(arguments)))
                                .card(card -> card.bases(List.of(basis)).item(ReviewItem.W4)))
                .review();
        Finding finding = assessment.findings().get(0);
        assertEquals(List.of(basis), finding.bases(), "the bases of the rule card");
        assertEquals(Optional.of(ReviewItem.W4), finding.item(), "the review item of the rule card");
        assertEquals(arguments, finding.arguments(), "the arguments");
    }

    @Test
    @Requirement(Requirements.REV_014)
    default void items_lists_all_eight_with_their_findings() {
        GoalAssessment assessment = Scene.of(this)
                .rule("warning", failing("KIT-ASK-001").card(card -> card.item(ReviewItem.W4)))
                .rule("info", failing("KIT-ASK-002").card(card -> card.item(ReviewItem.W4)))
                .review();
        assertEquals(
                List.of(ReviewItem.values()),
                assessment.items().stream().map(ItemResult::item).toList());
        assertEquals(
                List.of(0, 0, 0, 2, 0, 0, 0, 0),
                assessment.items().stream().map(ItemResult::findings).toList());
    }

    @Test
    @Requirement(Requirements.REV_015)
    default void like_findings_on_more_than_the_threshold_become_one() {
        assertEquals(
                5,
                named("failed", "failed", "failed", "failed", "failed", "passed")
                        .findings()
                        .size(),
                "five rows of six fail: at the threshold");
        List<String> merged = Scene.places(named("failed", "failed", "failed", "failed", "failed", "failed", "passed"));
        assertEquals(1, merged.size(), "six rows of seven fail: above the threshold");
        assertTrue(
                merged.get(0).contains("/indicators/0/name") && merged.get(0).contains("/indicators/5/name"),
                "the one finding does not list its rows: " + merged);
    }

    @Test
    @Requirement(Requirements.REV_016)
    default void like_findings_on_all_rows_of_a_set_become_one() {
        assertEquals(1, named("failed", "failed").findings().size(), "both rows of a set fail");
        PerformanceGoal twoSets = Goals.builder()
                .indicator(Goals.row("failed"))
                .indicator(Goals.row("passed"))
                .indicator(PeriodSet.OVERALL, Goals.row("failed"))
                .indicator(PeriodSet.OVERALL, Goals.row("failed"))
                .build();
        GoalAssessment assessment =
                Scene.of(this).rule("warning", ProbeRule.byName("KIT-ROW-001")).review(twoSets);
        assertEquals(
                List.of("[/indicators/0/name]", "[/overallIndicators/0/name, /overallIndicators/1/name]"),
                Scene.places(assessment),
                "sets are merged apart");
    }

    @Test
    @Requirement(Requirements.REV_017)
    default void findings_of_other_patterns_are_not_merged() {
        ProbeRule<?> rule = ProbeRule.rows(
                        "KIT-ROW-001",
                        (row, context) -> Conclusion.failed(
                                Defect.at(row.place()).pattern(row.name().text())))
                .card(card -> card.message("one", text()).message("two", text()));
        assertEquals(
                List.of("[/indicators/0]", "[/indicators/1]"),
                Scene.places(Scene.of(this).rule("warning", rule).review(Goals.rows("one", "two"))));
    }

    @Test
    @Requirement(Requirements.REV_018)
    default void findings_of_a_group_are_one_and_of_no_other() {
        ProbeRule<?> rule = ProbeRule.rows(
                "KIT-ROW-001",
                (row, context) -> Conclusion.failed(
                        Defect.at(row.place()).together(row.name().text())));
        assertEquals(
                List.of("[/indicators/0, /indicators/2]", "[/indicators/1]"),
                Scene.places(Scene.of(this).rule("warning", rule).review(Goals.rows("one", "two", "one"))));
    }
}
