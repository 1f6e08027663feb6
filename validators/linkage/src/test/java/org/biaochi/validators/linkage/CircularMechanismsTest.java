// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.supervision.CalendarEntry;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.CircularKind;
import org.biaochi.api.supervision.CircularPhase;
import org.biaochi.api.supervision.Kpi;
import org.biaochi.api.supervision.KpiMeasure;
import org.biaochi.api.supervision.Obligation;
import org.biaochi.api.supervision.ObligationState;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.api.supervision.PhaseItem;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.core.supervision.SupervisionOutcome;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.biaochi.testkit.RuleBench;
import org.junit.jupiter.api.Test;

/** What places say their circulars do, on the smallest documents that show it. */
class CircularMechanismsTest {
    private static final String PLACE = """
        id: yunling
        version: 1.0.0
        name: {zh: 云岭县, en: Yunling}
        region: "619901"
        extends: central
        validFrom: 2020-01-01
        bases:
          rule: {text: 云岭县绩效通报办法, jurisdiction: "619901", mark: S}
        parameters:
          supervision.red: {value: 2, reason: 红榜两名, bases: [rule]}
          supervision.black: {value: 2, reason: 黑榜两名, bases: [rule]}
          supervision.obligations:
            value:
              - {trigger: SCORE_FROM, limit: 90, kind: 表扬}
              - {trigger: SCORE_BELOW, limit: 60, kind: 约谈, days: 10, unit: CALENDAR}
              - {trigger: GOAL_BELOW, limit: 0.80, kind: 约谈}
            reason: 表扬和约谈的分数线
            bases: [rule]
        """;

    private static final Profile YUNLING = RuleBench.of(
                    Packs.from(CircularMechanismsTest.class.getClassLoader())
                            .with(PackReader.read("yunling.yaml", PLACE)),
                    new LinkageRules())
            .profile("yunling", Yunling.DAY);

    private static Kpi kpi(SupervisionOutcome outcome, String formula, KpiMeasure measure) {
        return outcome.kpis().stream()
                .filter(kpi -> kpi.formula().toString().equals(formula) && kpi.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static String scores(String period, String... idsAndScores) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < idsAndScores.length; i += 2) {
            rows.append(rows.length() == 0 ? "" : ",")
                    .append("{'period':'")
                    .append(period)
                    .append("','objectId':'")
                    .append(idsAndScores[i])
                    .append("','score':'")
                    .append(idsAndScores[i + 1])
                    .append("'}");
        }
        return rows.toString();
    }

    private static List<String> duties(SupervisionOutcome outcome) {
        return outcome.obligations().stream()
                .map(duty -> duty.period() + " " + duty.objectId() + " " + duty.kind() + " " + duty.state())
                .toList();
    }

    @Test
    void scores_that_cannot_be_are_left_out_of_the_ranking() {
        SupervisionOutcome outcome = Yunling.of(Yunling.circular(Yunling.objects(4, "") + ",'scores':["
                + scores("2026Q1", "P1", "999", "P2", "-50", "P3", "100", "P4", "0") + "]"));
        PeriodRanking ranking = outcome.rankings().get(0);
        assertEquals(
                List.of("P3", "P4"),
                ranking.ranked().stream().map(PeriodRanking.Ranked::objectId).toList());
        assertEquals(List.of("P1", "P2"), ranking.excluded());
    }

    @Test
    void coverage_names_who_is_missing_at_each_stage() {
        SupervisionOutcome outcome = Yunling.of(Yunling.circular(Yunling.objects(50, "") + ","
                + Yunling.records(Map.of("绩效目标", 45, "监控", 40, "自评", 48), ",'date':'2026-06-01'")));
        assertEquals(
                new BigDecimal("0.900000"),
                kpi(outcome, "F50", KpiMeasure.COUNT).value().get());
        assertEquals(
                List.of("P46", "P47", "P48", "P49", "P50"),
                kpi(outcome, "F50", KpiMeasure.COUNT).missing());
        assertEquals(
                new BigDecimal("0.800000"),
                kpi(outcome, "F51", KpiMeasure.COUNT).value().get());
        assertEquals(10, kpi(outcome, "F51", KpiMeasure.COUNT).missing().size());
        assertEquals(
                new BigDecimal("0.960000"),
                kpi(outcome, "F52", KpiMeasure.COUNT).value().get());
        assertEquals(
                List.of("P49", "P50"), kpi(outcome, "F52", KpiMeasure.COUNT).missing());
    }

    @Test
    void coverage_by_count_and_by_amount_are_two_figures() {
        SupervisionOutcome outcome = Yunling.of(Yunling.circular("'objects':[{'objectId':'A','amount':'70'},"
                + "{'objectId':'B','amount':'30'}],'records':[{'objectId':'A','kind':'自评','date':'2026-06-01'}]"));
        assertEquals(
                new BigDecimal("0.500000"),
                kpi(outcome, "F52", KpiMeasure.COUNT).value().get());
        assertEquals(
                new BigDecimal("0.700000"),
                kpi(outcome, "F52", KpiMeasure.AMOUNT).value().get());
    }

    @Test
    void an_exempt_object_that_reports_all_the_same_is_no_surplus() {
        SupervisionOutcome outcome = Yunling.of(Yunling.circular("'objects':[{'objectId':'A'},{'objectId':'B',"
                + "'monitorExempt':'是'}],'records':[{'objectId':'A','kind':'监控','date':'2026-06-01'},"
                + "{'objectId':'B','kind':'监控','date':'2026-06-01'}]"));
        assertEquals(
                new BigDecimal("1.000000"),
                kpi(outcome, "F51", KpiMeasure.COUNT).value().get());
    }

    @Test
    void a_rectification_that_is_not_yet_due_counts_nowhere() {
        SupervisionOutcome outcome = Yunling.of(Yunling.circular("'records':["
                + "{'id':'1','kind':'整改','dueDate':'2026-08-01','date':'2026-08-05'},"
                + "{'id':'2','kind':'整改','dueDate':'2026-08-01','date':'2026-07-20'},"
                + "{'id':'3','kind':'整改','dueDate':'2026-12-01','date':'2026-07-20'}]"));
        assertEquals(
                new BigDecimal("1.000000"),
                kpi(outcome, "F55", KpiMeasure.COMPLETION).value().get());
        assertEquals(
                new BigDecimal("0.500000"),
                kpi(outcome, "F55", KpiMeasure.ON_TIME).value().get());
        assertEquals(List.of("1"), kpi(outcome, "F55", KpiMeasure.ON_TIME).missing());
    }

    @Test
    void a_step_that_has_not_begun_is_not_due_and_one_without_records_is_missing() {
        String objects = Yunling.objects(3, "");
        SupervisionOutcome stated = Yunling.of(
                Yunling.circular(objects + ",'snapshots':[{'id':'2026-03','date':'2026-03-31','stages':'绩效目标'}]"));
        assertEquals("NOT_DUE(自评)", kpi(stated, "F52", KpiMeasure.COUNT).value().toString());
        assertEquals(
                "MISSING(records)", kpi(stated, "F50", KpiMeasure.COUNT).value().toString());
        assertEquals(
                "MISSING(records)",
                kpi(Yunling.of(Yunling.circular(objects)), "F52", KpiMeasure.COUNT)
                        .value()
                        .toString());
    }

    @Test
    void a_year_asks_for_twelve_circulars_four_rankings_and_one_composite() {
        List<CalendarEntry> calendar = Yunling.of(
                        Yunling.circular("'circulars':[{'period':'2026年1月','kind':'通报','date':'2026-02-08'},"
                                + "{'period':'2026-03','kind':'排名','date':'2026-04-08'},"
                                + "{'period':'一季度','kind':'排名','date':'2026-04-10'}]"))
                .calendar();
        assertEquals(
                Map.of(CircularKind.CIRCULAR, 12L, CircularKind.RANKING, 4L, CircularKind.COMPOSITE, 1L),
                calendar.stream().collect(Collectors.groupingBy(CalendarEntry::kind, Collectors.counting())));
        assertEquals(
                List.of("2026-01", "2026Q1"),
                calendar.stream()
                        .filter(entry -> entry.state() == CalendarEntry.State.ISSUED)
                        .map(CalendarEntry::period)
                        .toList());
        assertEquals(
                List.of("2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026Q2"),
                calendar.stream()
                        .filter(entry -> entry.state() == CalendarEntry.State.MISSING)
                        .map(CalendarEntry::period)
                        .toList());
    }

    @Test
    void four_quarters_make_a_composite_and_three_make_none() {
        String four = "'scores':[" + scores("2026Q1", "A", "80") + "," + scores("2026Q2", "A", "90") + ","
                + scores("2026Q3", "A", "85") + "," + scores("2026Q4", "A", "95") + "," + scores("2026Q1", "B", "99")
                + "]";
        SupervisionOutcome outcome = Yunling.of(Yunling.circular(four));
        PeriodRanking year = outcome.rankings().get(outcome.rankings().size() - 1);
        assertEquals("2026", year.period());
        assertEquals(new BigDecimal("87.50"), year.ranked().get(0).score());
        assertEquals(List.of("B"), year.excluded());
        assertEquals(
                List.of("87.50", "INCOMPLETE"),
                outcome.figures().stream()
                        .filter(figure -> figure.formula().toString().equals("F57"))
                        .map(Figure::value)
                        .map(value -> value.get().toString())
                        .toList());
    }

    @Test
    void both_lists_take_ties_and_share_nobody() {
        SupervisionOutcome ten = Yunling.of(
                Yunling.circular("'scores':["
                        + scores(
                                "2026Q2", "A", "95", "B", "94", "C", "94", "D", "90", "E", "89", "F", "88", "G", "87",
                                "H", "80", "I", "70", "J", "70")
                        + "]"),
                YUNLING);
        assertEquals(List.of("A", "B", "C"), ten.rankings().get(0).red());
        assertEquals(List.of("I", "J"), ten.rankings().get(0).black());
        SupervisionOutcome three = Yunling.of(
                Yunling.circular("'scores':[" + scores("2026Q2", "A", "95", "B", "94", "C", "90") + "]"), YUNLING);
        assertEquals(List.of("A"), three.rankings().get(0).red());
        assertEquals(List.of("C"), three.rankings().get(0).black());
        assertTrue(three.rankings().get(0).warning());
    }

    @Test
    void all_the_last_owe_a_report() {
        SupervisionOutcome outcome = Yunling.of(
                Yunling.circular("'scores':[" + scores("2026Q2", "A", "95", "B", "90", "C", "80", "D", "80") + "]"));
        assertEquals(List.of("2026Q2 C 专项报告 PROPOSED", "2026Q2 D 专项报告 PROPOSED"), duties(outcome));
        assertEquals("BOTTOM", outcome.obligations().get(0).cause());
        assertEquals(1, outcome.obligations().get(0).bases().size());
    }

    @Test
    void an_obligation_is_overdue_the_day_after() {
        String scores = "'scores':[" + scores("2026Q2", "A", "95", "C", "80") + "],'obligations':[{'period':'2026Q2',"
                + "'objectId':'C','kind':'专项报告','delivered':'否','dueDate':'";
        assertEquals(
                ObligationState.OPEN,
                Yunling.of(Yunling.circular(scores + Yunling.DAY + "'}]"))
                        .obligations()
                        .get(0)
                        .state());
        assertEquals(
                ObligationState.OVERDUE,
                Yunling.of(Yunling.circular(scores + Yunling.DAY.minusDays(1) + "'}]"))
                        .obligations()
                        .get(0)
                        .state());
    }

    @Test
    void praise_and_interview_follow_from_the_limits_of_the_place() {
        SupervisionOutcome outcome = Yunling.of(
                Yunling.circular("'scores':[" + scores("2026Q2", "A", "95", "B", "55", "C", "60", "D", "89.99") + "]"),
                YUNLING);
        List<String> duties = duties(outcome);
        assertTrue(duties.contains("2026Q2 A 表扬 PROPOSED"), duties::toString);
        assertTrue(duties.contains("2026Q2 B 约谈 PROPOSED"), duties::toString);
        assertEquals(
                2,
                outcome.obligations().stream()
                        .filter(duty -> !duty.cause().equals("BOTTOM"))
                        .count());
    }

    @Test
    void a_goal_that_is_missed_leads_to_an_interview() {
        String monitored = "'records':[{'objectId':'A','kind':'监控','date':'2026-04-08','value':'0.70'},"
                + "{'objectId':'B','kind':'监控','date':'2026-04-08','value':'0.70'},"
                + "{'objectId':'B','kind':'监控','date':'2026-07-08','value':'0.80'}]";
        assertEquals(List.of("2026 A 约谈 PROPOSED"), duties(Yunling.of(Yunling.circular(monitored), YUNLING)));
    }

    @Test
    void each_phase_has_its_own_items_only() {
        Circular circular = Yunling.circular("'objects':[{'objectId':'A','objectName':'甲'}],'notices':["
                + "{'phase':'事前','topic':'优秀目标','objectId':'A','text':'可衡量'}],'records':["
                + "{'objectId':'A','kind':'绩效目标','state':'已退回','date':'2026-01-20','remark':'没有指标值'},"
                + "{'objectId':'A','kind':'监控','date':'2026-07-05','result':'红灯'},"
                + "{'objectId':'A','kind':'整改','dueDate':'2026-08-01'}]");
        List<PhaseItem> items = Yunling.of(circular).items();
        assertEquals(
                List.of("BEFORE 优秀目标 可衡量", "BEFORE 审核未通过 没有指标值", "DURING 预警 红灯", "AFTER 整改逾期 期限 2026-08-01"),
                items.stream()
                        .map(item -> item.phase() + " " + item.topic() + " " + item.text())
                        .toList());
        assertEquals(CircularPhase.AFTER, items.get(3).phase());
    }

    @Test
    void the_packs_say_whom_the_last_report_to() {
        RuleBench bench = RuleBench.of(CircularMechanismsTest.class.getClassLoader(), new LinkageRules());
        Circular circular = Yunling.circular("'scores':[" + scores("2026Q2", "A", "95", "B", "90") + "]");
        Obligation yucheng = Yunling.of(circular, bench.profile("yucheng", LocalDate.of(2026, 8, 15)))
                .obligations()
                .get(0);
        assertEquals("专项报告 区人大常委会", yucheng.kind() + " " + yucheng.recipient());
        assertEquals(
                List.of("A 评优评先加分", "B 约谈"),
                Yunling.of(circular, bench.profile("longxian", LocalDate.of(2026, 8, 15))).obligations().stream()
                        .map(duty -> duty.objectId() + " " + duty.kind())
                        .toList());
    }

    @Test
    void a_disclosure_counts_what_is_published_in_time() {
        StringBuilder rows = new StringBuilder("'records':[");
        for (int i = 1; i <= 20; i++) {
            rows.append(i == 1 ? "" : ",")
                    .append("{'id':'G")
                    .append(i)
                    .append("','objectId':'P")
                    .append(i);
            rows.append("','kind':'公开','dueDate':'2026-08-01','date':'").append(i == 18 ? "2026-08-02" : "2026-07-30");
            rows.append("'}");
        }
        String exempt = ",'exemptions':[{'objectId':'P19','reasonCode':'SECRET','approver':'张某'},"
                + "{'objectId':'P20','reasonCode':'SECRET','approver':'张某'}]";
        Kpi kpi = Yunling.of(Yunling.disclosure(rows + "]" + exempt)).kpis().get(0);
        assertEquals("17/18", kpi.numerator().get() + "/" + kpi.denominator().get());
        assertEquals(new BigDecimal("0.944444"), kpi.value().get());
        assertEquals(List.of("G18"), kpi.missing());
    }

    @Test
    void a_document_without_a_year_has_no_calendar() {
        Circular circular = Circular.of(RegionYear.builder().build()).build();
        assertEquals(List.of(), Yunling.of(circular).calendar());
        assertEquals(Optional.empty(), Yunling.of(circular).rankings().stream().findAny());
    }
}
