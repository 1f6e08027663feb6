// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.linkage.AllocationColumn;
import org.biaochi.api.linkage.CutColumn;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.api.supervision.DeadlineStatus;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.casefile.Deadline;
import org.biaochi.core.formula.supervision.CoverageRates;
import org.biaochi.core.linkage.LinkageFigures;
import org.biaochi.core.linkage.LinkageOutcome;
import org.biaochi.core.linkage.LinkageView;
import org.biaochi.core.rule.RuleHarness;
import org.biaochi.testkit.RuleBench;
import org.junit.jupiter.api.Test;

/** Defects seen in deployed systems (rulebook: monitoring 8 no. 4, linkage 8 nos. 1 to 3 and 6 to 8), each named after itself. */
class KnownDefectsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Profile CENTRAL = RuleBench.of(KnownDefectsTest.class.getClassLoader(), new LinkageRules())
            .profile("central", DAY);

    private static LinkageOutcome outcome(LinkageDecision decision) {
        return new LinkageFigures().compute(new Readings<>(decision, CENTRAL), DAY, Facts.NONE);
    }

    private static Outcome answer(String rule, LinkageDecision decision) {
        RuleHarness harness = RuleHarness.of(new LinkageRules().create(new Environment("test", Map.of())));
        return harness.run(decision, CENTRAL, DAY, Facts.NONE)
                .get(RuleId.of(rule))
                .headline();
    }

    private static Cells<CutColumn> cut(String source, String amount) {
        return Cells.of(CutColumn.class)
                .set(CutColumn.SOURCE, source)
                .set(CutColumn.AMOUNT, amount)
                .build();
    }

    private static LinkageDecision.Builder twoCuts(String evaluation, String applied) {
        return LinkageDecision.builder()
                .set(LinkageField.BASE, "100")
                .set(LinkageField.DECISION_DATE, "2025-08-01")
                .set(LinkageField.APPLIED_CUT, applied)
                .cut(cut("监控", "20"))
                .cut(cut("评价", evaluation));
    }

    @Test
    void unevaluated_project_treated_as_good() {
        LinkageOutcome outcome = outcome(LinkageDecision.builder()
                .set(LinkageField.GRADE, "")
                .set(LinkageField.EXPENDITURE_CLASS, "其他")
                .set(LinkageField.LAST_BUDGET, "100")
                .build());
        assertEquals(Value.State.NOT_APPLICABLE, outcome.proposedNext().state());
        assertEquals(List.of(), outcome.effects());
    }

    @Test
    void monitoring_cut_and_evaluation_cut_both_applied() {
        LinkageDecision both = twoCuts("30", "50").build();
        assertEquals(
                Rational.of(30),
                LinkageView.KEY.compute(both, CENTRAL).combinedCut().value().get());
        assertEquals(Outcome.FAILED, answer("PM-LNK-104", both));
        assertEquals(Outcome.PASSED, answer("PM-LNK-104", twoCuts("30", "30").build()));
    }

    @Test
    void transfer_shares_lose_cents() {
        LinkageDecision.Builder pool = LinkageDecision.builder().set(LinkageField.POOL, "100");
        for (String code : List.of("A", "B", "C")) {
            pool.allocation(Cells.of(AllocationColumn.class)
                    .set(AllocationColumn.CODE, code)
                    .set(AllocationColumn.BASE, "1")
                    .set(AllocationColumn.FACTOR, "1")
                    .build());
        }
        assertEquals(
                Map.of("A", new BigDecimal("33.34"), "B", new BigDecimal("33.33"), "C", new BigDecimal("33.33")),
                LinkageView.KEY
                        .compute(pool.build(), CENTRAL)
                        .shares()
                        .orElseThrow()
                        .value()
                        .get());
    }

    @Test
    void read_counted_as_application() {
        assertEquals(
                Value.present(Rational.ZERO),
                CoverageRates.application(Value.present(Rational.ZERO), Value.present(Rational.of(40)))
                        .value());
    }

    @Test
    void due_date_warning_hides_overdue() {
        assertEquals(DeadlineStatus.WARN, status(LocalDate.of(2026, 11, 23)));
        assertEquals(DeadlineStatus.OVERDUE, status(LocalDate.of(2026, 11, 24)));
    }

    private static DeadlineStatus status(LocalDate today) {
        WorkingCalendar calendar =
                new WorkingCalendar(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Set.of(), Set.of());
        return Deadline.of(
                        Value.present(LocalDate.of(2026, 11, 20)),
                        Value.present(1),
                        Value.present(DayUnit.WORKING),
                        Value.present(calendar),
                        Value.present(today),
                        CENTRAL.compiled(Terms.KEY))
                .value()
                .get()
                .status()
                .get();
    }

    @Test
    void missing_cut_taken_as_0() {
        LinkageDecision missing = twoCuts("", "20").build();
        assertEquals(
                Value.State.MISSING,
                LinkageView.KEY.compute(missing, CENTRAL).combinedCut().value().state());
        assertNotEquals(Outcome.PASSED, answer("PM-LNK-104", missing));
    }
}
