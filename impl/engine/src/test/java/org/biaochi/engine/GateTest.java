// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.review.Gate;
import org.biaochi.api.review.GateDecision;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Place;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final RuleId GATE = RuleId.of("T-GATE-001");
    private static final FactKey<String> RECORD = FactKey.of("review/record", String.class);
    private static final String LENIENT =
            "\ngate: {VERDICT_UNDECIDED: PASS_WITH_FIX, VERDICT_FAIL: PASS_WITH_FIX, UNWAIVED_WARNING: PASS}";

    private static GoalAssessment at(boolean gate, String rule, String more, Conclusion answer, Waiver... waivers) {
        TestPlugin plugin = TestPlugin.named("t")
                .rule(
                        "T-GATE-001",
                        Scope.GATE,
                        Needs.NOTHING.fact(RECORD),
                        (goal, context) -> answer,
                        TestPlugin.card("T-GATE-001", "gate").build());
        Packs packs = Packs.of(List.of(PackReader.read("test.yaml", Given.pack("test", rule) + more)));
        try (ReferenceEngine engine = Given.engine(packs, plugin)) {
            return engine.review(Request.of(Given.goal(1), Given.CONTEXT)
                    .entersBudget(gate)
                    .waivers(List.of(waivers))
                    .build());
        }
    }

    private static Gate gate(GoalAssessment assessment) {
        return assessment.gate().orElseThrow();
    }

    @Test
    void rules_at_the_gate_wait_until_the_goal_is_to_enter_the_budget() {
        Conclusion failed = Conclusion.failed(Defect.at(Place.ROOT));
        GoalAssessment before = at(false, "T-GATE-001: error", "", failed);
        LedgerRow row = before.ledger().row(GATE).orElseThrow();
        assertThat(row.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(row.reasons()).containsExactly(Reason.NOT_AT_GATE);
        assertThat(before.verdict()).isEqualTo(Verdict.PASS);
        assertThat(at(true, "T-GATE-001: error", "", failed).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void what_is_undecided_at_the_gate_refuses_even_under_a_lenient_profile() {
        Conclusion undecided = Conclusion.undecided(Missing.fact(RECORD));
        GoalAssessment review = at(true, "T-GATE-001: error", LENIENT, undecided);
        assertThat(review.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(gate(review)).isEqualTo(new Gate(GateDecision.RESUBMIT, List.of("T-GATE-001")));
    }

    @Test
    void a_stated_reason_does_not_open_the_gate_unless_the_profile_lets_it() {
        Conclusion undecided = Conclusion.undecided(Missing.fact(RECORD));
        Waiver reason = Waiver.undecided(GATE).text("正在办理").by("李某").build();
        assertThat(gate(at(true, "T-GATE-001: error", LENIENT, undecided, reason))
                        .decision())
                .isEqualTo(GateDecision.RESUBMIT);
        assertThat(gate(at(true, "T-GATE-001: {severity: error, policy: reason}", LENIENT, undecided, reason))
                        .decision())
                .isEqualTo(GateDecision.PASS);
    }

    @Test
    void an_undecided_warning_at_the_gate_lets_pass() {
        GoalAssessment review = at(true, "T-GATE-001: warning", LENIENT, Conclusion.undecided(Missing.fact(RECORD)));
        assertThat(gate(review).decision()).isEqualTo(GateDecision.PASS);
    }

    @Test
    void a_profile_says_what_each_rule_at_the_gate_comes_to() {
        Conclusion failed = Conclusion.failed(Defect.at(Place.ROOT));
        String mapped = LENIENT.replace("}", ", T-GATE-001: BLOCK}");
        assertThat(gate(at(true, "T-GATE-001: error", mapped, failed)).decision())
                .isEqualTo(GateDecision.BLOCK);
        assertThat(gate(at(true, "T-GATE-001: warning", mapped, failed)).decision())
                .isEqualTo(GateDecision.BLOCK);
        assertThat(gate(at(false, "T-GATE-001: error", mapped, failed)).decision())
                .isEqualTo(GateDecision.PASS);
    }

    @Test
    void a_draft_cannot_enter_the_budget() {
        Request.Builder<?> request =
                Request.of(Given.goal(1), Given.CONTEXT).draft(true).entersBudget(true);
        assertThatThrownBy(request::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("草稿");
    }
}
