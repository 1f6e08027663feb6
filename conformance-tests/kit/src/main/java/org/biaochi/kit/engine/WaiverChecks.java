// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.Place;
import org.biaochi.kit.catalogue.Requirement;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.Goals;
import org.biaochi.kit.probe.ProbeRule;
import org.junit.jupiter.api.Test;

/** Waivers and stated reasons: input that is shown, never a way to make things vanish. */
public interface WaiverChecks extends EngineChecks {
    private Waiver.Builder finding() {
        return Waiver.finding(RuleId.of("KIT-ROW-001")).text("已核实").by("张三").approver("李四");
    }

    private Waiver.Builder undecided() {
        return Waiver.undecided(RuleId.of("KIT-ROW-001")).text("资料后补").by("张三");
    }

    private GoalAssessment under(Waiver waiver, String... names) {
        return Scene.of(this)
                .rule("error", ProbeRule.byName("KIT-ROW-001"))
                .waivers(waiver)
                .review(Goals.rows(names));
    }

    @Test
    @Requirement(Requirements.REV_027)
    default void a_waived_finding_stays_visible_and_no_longer_fails() {
        Waiver waiver = finding().build();
        GoalAssessment assessment = under(waiver, "failed");
        assertEquals(Verdict.PASS, assessment.verdict(), "the verdict over a waived error");
        assertEquals(1, assessment.findings().size(), "a waived finding is still listed");
        assertEquals(Optional.of(waiver), assessment.findings().get(0).waiver(), "and shows its waiver");
        assertEquals(Outcome.FAILED, Scene.row(assessment, "KIT-ROW-001").outcome(), "and its row still failed");
    }

    @Test
    @Requirement(Requirements.REV_028)
    default void a_waiver_of_a_place_covers_only_what_lies_below() {
        Waiver waiver = finding().place(Place.ofPointer("/indicators/0")).build();
        GoalAssessment assessment = under(waiver, "failed", "failed", "passed");
        assertEquals(
                List.of(true, false),
                assessment.findings().stream()
                        .map(finding -> finding.waiver().isPresent())
                        .toList(),
                "which of the findings on row 0 and row 1 are waived");
        assertEquals(Verdict.FAIL, assessment.verdict());
    }

    @Test
    @Requirement(Requirements.REV_029)
    default void a_waiver_holds_through_its_last_day() {
        assertEquals(
                Verdict.PASS,
                under(finding().expires(Scene.DAY).build(), "failed").verdict(),
                "on its last day");
        assertEquals(
                Verdict.FAIL,
                under(finding().expires(Scene.DAY.minusDays(1)).build(), "failed")
                        .verdict(),
                "the day after");
    }

    @Test
    @Requirement(Requirements.REV_030)
    default void a_waiver_for_another_subject_or_rule_does_not_hold() {
        Waiver elsewhere = finding().subject("another project").build();
        assertEquals(Verdict.FAIL, under(elsewhere, "failed").verdict(), "a waiver for another subject");
        Waiver here = finding().subject("乡村医生培训").build();
        assertEquals(Verdict.PASS, under(here, "failed").verdict(), "a waiver for this subject by name");
        Waiver otherRule = Waiver.finding(RuleId.of("KIT-ROW-002"))
                .text("x")
                .by("y")
                .approver("z")
                .build();
        assertEquals(Verdict.FAIL, under(otherRule, "failed").verdict(), "a waiver for another rule");
    }

    @Test
    @Requirement(Requirements.REV_031)
    default void a_stated_reason_is_shown_and_lifts_what_is_undecided() {
        Waiver reason = undecided().build();
        GoalAssessment assessment = under(reason, "undecided");
        assertEquals(Verdict.PASS, assessment.verdict(), "the verdict over an undecided rule with a stated reason");
        LedgerRow row = Scene.row(assessment, "KIT-ROW-001");
        assertEquals(Outcome.UNDECIDED, row.outcome(), "the row stays undecided");
        assertEquals(List.of(reason), row.statedReasons(), "and shows the reason");
    }

    @Test
    @Requirement(Requirements.REV_032)
    default void a_waiver_of_one_kind_does_not_lift_the_other() {
        assertEquals(Verdict.FAIL, under(undecided().build(), "failed").verdict(), "a stated reason over a finding");
        assertEquals(
                Verdict.UNDECIDED,
                under(finding().build(), "undecided").verdict(),
                "a waiver of findings over an undecided rule");
    }

    @Test
    @Requirement(Requirements.REV_033)
    default void a_stated_reason_does_not_lift_a_block() {
        GoalAssessment assessment = Scene.of(this)
                .installed(ProbeRule.byName("KIT-ROW-001"))
                .pack(pack -> pack.ruleWith("KIT-ROW-001", "severity", "error", "policy", "block"))
                .waivers(undecided().build())
                .review(Goals.rows("undecided"));
        assertEquals(Verdict.UNDECIDED, assessment.verdict());
    }

    @Test
    @Requirement(Requirements.REV_034)
    default void a_stated_reason_does_not_lift_a_break_down() {
        ProbeRule<?> broken = ProbeRule.rows("KIT-ROW-001", (row, context) -> {
            throw new IllegalStateException("on purpose");
        });
        GoalAssessment assessment = Scene.of(this)
                .rule("error", broken)
                .waivers(undecided().build())
                .review();
        assertEquals(Verdict.UNDECIDED, assessment.verdict());
    }

    @Test
    @Requirement(Requirements.REV_043)
    default void a_waiver_holds_only_if_somebody_else_approved_it() {
        assertEquals(Verdict.PASS, under(finding().build(), "failed").verdict(), "approved by somebody else");
        assertEquals(
                Verdict.FAIL, under(finding().approver("").build(), "failed").verdict(), "approved by nobody");
        GoalAssessment self = under(finding().approver("张三").build(), "failed");
        assertEquals(Verdict.FAIL, self.verdict(), "approved by who asked for it");
        assertEquals(
                Optional.empty(),
                self.findings().get(0).waiver(),
                "a waiver that approves itself is shown at the finding as if it held");
    }
}
