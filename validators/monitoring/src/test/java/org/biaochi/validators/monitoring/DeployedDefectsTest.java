// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.api.supervision.DeadlineStatus;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.casefile.Deadline;
import org.biaochi.core.formula.execution.ExecutionLight;
import org.biaochi.core.formula.execution.ExecutionRate;
import org.biaochi.core.formula.execution.TimeProgress;
import org.biaochi.core.formula.progress.ValueDue;
import org.biaochi.core.formula.score.ExecutionScore;
import org.biaochi.core.formula.score.Grades;
import org.biaochi.core.formula.score.IndicatorScore;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.core.rule.RuleHarness;
import org.biaochi.json.MonitoringJson;
import org.biaochi.testkit.RuleBench;
import org.junit.jupiter.api.Test;

/** Defects of deployed monitoring systems that we do not have. */
class DeployedDefectsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 25);
    private static final Profile CENTRAL = RuleBench.of(
                    DeployedDefectsTest.class.getClassLoader(), new MonitoringRules())
            .profile("central", DAY);
    private static final Terms TERMS = CENTRAL.compiled(Terms.KEY);
    private static final RuleHarness RULES =
            RuleHarness.of(new MonitoringRules().create(new Environment("1.0.0", Map.of())));

    private static Value<Rational> number(String number) {
        return Given.number(new BigDecimal(number));
    }

    private static MonitoringReport report(String parts) {
        String json =
                "{\"schema\":\"biaochi-monitoring-1\",\"projectName\":\"农村公路养护\",\"budgetYear\":\"2025\",\"windowEnd\":\"7月\","
                        + parts + "}";
        return MonitoringJson.read("", json.getBytes(StandardCharsets.UTF_8)).subject();
    }

    private static Outcome outcome(String rule, String parts) {
        return RULES.run(report(parts), CENTRAL, DAY, Facts.NONE)
                .get(RuleId.of(rule))
                .headline();
    }

    @Test
    void nothing_is_divided_by_a_budget_of_zero() {
        assertEquals(
                Value.State.NOT_APPLICABLE,
                ExecutionRate.monitoring(number("0"), number("0")).value().state());
        assertEquals(
                "PM-MON-104",
                ExecutionRate.monitoring(number("5"), number("0")).value().code());
    }

    @Test
    void a_budget_of_zero_is_not_taken_for_one_and_rewarded_with_full_points() {
        Value<ExecutionScore> score =
                ExecutionScore.of(number("5"), number("0"), TERMS).value();
        assertFalse(score.isPresent());
        assertEquals("PM-MON-104", score.code());
    }

    @Test
    void exactly_ninety_has_a_grade_and_so_has_a_half_point_between_whole_numbers() {
        assertEquals("优", Grades.of(number("90"), TERMS).value().get());
        assertEquals("良", Grades.of(number("89.5"), TERMS).value().get());
    }

    @Test
    void the_day_after_a_deadline_is_overdue_and_its_own_day_is_not() {
        LocalDate start = LocalDate.of(2025, 9, 1);
        LocalDate deadline = LocalDate.of(2025, 9, 5);
        assertEquals(DeadlineStatus.WARN, status(start, 4, deadline));
        assertEquals(DeadlineStatus.OVERDUE, status(start, 4, deadline.plusDays(1)));
    }

    private static DeadlineStatus status(LocalDate start, int days, LocalDate today) {
        WorkingCalendar calendar =
                new WorkingCalendar(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), Set.of(), Set.of());
        return Deadline.of(
                        Value.present(start),
                        Value.present(days),
                        Value.present(DayUnit.WORKING),
                        Value.present(calendar),
                        Value.present(today),
                        TERMS)
                .value()
                .get()
                .status()
                .get();
    }

    @Test
    void rates_and_milestones_are_not_prorated() {
        assertEquals(Rational.of(95), ValueDue.level(number("95")).value().get());
        Value<LocalDate> due = Value.present(LocalDate.of(2025, 8, 1));
        assertEquals(
                Value.State.NOT_DUE,
                ValueDue.milestone(number("1"), due, Value.present(LocalDate.of(2025, 7, 31)))
                        .value()
                        .state());
        MonitoringView view = MonitoringView.KEY.compute(
                report(
                        "\"indicators\":[{\"l1\":\"产出指标\",\"l2\":\"质量指标\",\"name\":\"合格率\",\"value\":\"≥95%\",\"actual\":\"96%\"}]"),
                CENTRAL);
        assertEquals(Rational.of(95), view.rows().get(0).valueDue().value().get());
    }

    @Test
    void at_least_zero_is_not_punished() {
        Value<Rational> score = IndicatorScore.floor(
                        Operator.GREATER_OR_EQUAL, number("5"), number("0"), number("8"), TERMS)
                .value();
        assertEquals("8.00", score.get().rounded(2).toPlainString());
    }

    @Test
    void a_light_is_computed_on_the_exact_time_progress() {
        Value<Rational> august = TimeProgress.byMonth(Value.present(8)).value();
        assertEquals(
                Light.YELLOW,
                ExecutionLight.attainment(number("0.40"), august, TERMS)
                        .value()
                        .get()
                        .light());
    }

    @Test
    void a_likelihood_is_never_a_percentage() {
        for (String typed : List.of("0.5", "50%")) {
            assertEquals(
                    Outcome.FAILED,
                    outcome(
                            "PM-MON-109",
                            "\"indicators\":[{\"l1\":\"产出指标\",\"l2\":\"数量指标\",\"name\":\"里程\",\"value\":\"≥50公里\",\"possibility\":\""
                                    + typed + "\"}]"));
        }
    }

    @Test
    void a_total_of_zero_beside_its_parts_is_reported() {
        assertEquals(
                Outcome.FAILED,
                outcome(
                        "PM-MON-103",
                        "\"funds\":[{\"item\":\"年度资金总额\",\"initialBudget\":\"0\",\"budget\":\"0\",\"executed\":\"0\"},"
                                + "{\"item\":\"其中：本年财政拨款\",\"initialBudget\":\"90\",\"budget\":\"89.974\",\"executed\":\"89.974\"}]"));
    }

    @Test
    void a_word_where_a_number_was_asked_is_reported() {
        assertEquals(
                Outcome.FAILED,
                outcome(
                        "PM-MON-108",
                        "\"indicators\":[{\"l1\":\"成本指标\",\"l2\":\"经济成本指标\",\"name\":\"成本\",\"value\":\"≤30万元\",\"actual\":\"完成\"}]"));
    }
}
