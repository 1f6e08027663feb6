// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.evaluation.SelfEvaluationField;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringFundColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.exchange.Omission;
import org.biaochi.forms.Inputs;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StageRowsTest {
    private static final TableSubjects TABLES =
            new TableSubjects(TableSettings.builder().build());

    static List<String> selfEvaluations() throws IOException, URISyntaxException {
        return PublishedTablesTest.names().stream()
                .filter(name -> name.endsWith("-selfeval.json"))
                .toList();
    }

    private static SelfEvaluation published(String name) throws IOException {
        return (SelfEvaluation) Inputs.subject(Stage.SELF_EVALUATION, name, PublishedTablesTest.bytes(name))
                .subject();
    }

    private static Map<String, String> cells(SelfEvaluation evaluation) {
        Map<String, String> cells = Told.cells(evaluation.goal());
        for (SelfEvaluationField field : SelfEvaluationField.values()) {
            Told.put(cells, "/" + field.key(), evaluation.field(field));
        }
        evaluation.indicators().forEach(row -> {
            for (AchievedColumn column : AchievedColumn.values()) {
                Told.put(cells, row.place(column).toString(), row.cell(column));
            }
        });
        return cells;
    }

    @ParameterizedTest
    @MethodSource("selfEvaluations")
    void published_self_evaluations_lose_nothing_that_was_not_told(String name) throws IOException {
        SelfEvaluation evaluation = published(name);

        TableSubjects.Written written = TABLES.write(List.of(evaluation).iterator());
        TableSubjects.Read read = TABLES.read(name, written.rows());

        assertThat(read.skipped()).isEmpty();
        SelfEvaluation back = (SelfEvaluation) read.subjects().get(0).subject();
        Set<String> told = PublishedTablesTest.paths(written.omissions());
        Map<String, String> after = cells(back);
        boolean printedOnly = evaluation.goal().indicators().stream()
                .anyMatch(row -> !row.name().isValue() && !row.value().isValue());
        cells(evaluation).forEach((path, text) -> {
            boolean moved = printedOnly && path.startsWith("/indicators/");
            if (!told.contains(path) && !moved) {
                assertThat(after).as(path).containsEntry(path, text);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("selfEvaluations")
    void published_self_evaluations_give_the_same_rows_a_second_time(String name) throws IOException {
        RowSet rows = TABLES.write(List.of(published(name)).iterator()).rows();

        TableSubjects.Written again =
                TABLES.write(RoundTripTest.subjects(TABLES.read(name, rows)).iterator());

        assertThat(org.biaochi.tables.HostRows.differences(rows, again.rows())).isEmpty();
        assertThat(again.omissions()).isEmpty();
    }

    @Test
    void amounts_are_written_in_yuan_rates_as_ratios_points_without_their_unit() {
        SelfEvaluation evaluation = SelfEvaluation.of(goal(FormKind.SELF_EVALUATION)
                        .fund(FundLine.builder()
                                .item(Typed.of("年度资金总额"))
                                .set(FundColumn.INITIAL_BUDGET, Typed.of("89.974"))
                                .set(FundColumn.BUDGET, Typed.of("900000元"))
                                .set(FundColumn.EXECUTED, Typed.of("约90"))
                                .set(FundColumn.RATE, Typed.of("98.5%"))
                                .set(FundColumn.SCORE, Typed.of("9.85"))
                                .set(FundColumn.WEIGHT, Typed.of("10"))
                                .build())
                        .fund(FundLine.builder()
                                .item(Typed.of("其他资金（元）"))
                                .set(FundColumn.BUDGET, Typed.of("5000"))
                                .set(FundColumn.SCORE, Typed.blank("—"))
                                .build())
                        .build())
                .set(SelfEvaluationField.TOTAL, "95分")
                .set(SelfEvaluationField.GRADE, "优")
                .indicator(Cells.of(AchievedColumn.class)
                        .set(AchievedColumn.ACTUAL, "97%")
                        .set(AchievedColumn.SCORE, "10")
                        .build())
                .build();

        TableSubjects.Written written = TABLES.write(List.of(evaluation).iterator());

        List<Row> funds = written.rows().rows("PM_PERF_SELF_BGT");
        assertThat(funds.get(0).texts())
                .containsEntry("FOUND_TYPE_NAME", "年度资金总额")
                .containsEntry("REPLY_AMT", "899740")
                .containsEntry("CUR_AMT", "900000")
                .doesNotContainKey("YEAR_EXE_AMT")
                .containsEntry("EXE_AMT_RATE", "0.985")
                .containsEntry("EXE_SCORE", "9.85");
        assertThat(funds.get(1).texts()).containsEntry("CUR_AMT", "5000").doesNotContainKey("EXE_SCORE");
        assertThat(written.rows().rows("PM_PERF_SELF_EVAL").get(0).text("TOTAL_EVAL_VALUE"))
                .isEqualTo("95");
        assertThat(written.omissions())
                .filteredOn(told -> told.reason() == Omission.Reason.REWRITTEN)
                .extracting(Omission::path)
                .containsExactlyInAnyOrder(
                        "/totalScore", "/funds/0/initial_budget", "/funds/0/rate", "/funds/1/budget");
        assertThat(written.omissions())
                .filteredOn(told -> told.reason() == Omission.Reason.NO_PLACE)
                .extracting(Omission::path)
                .contains("/funds/0/weight", "/grade");
        assertThat(written.omissions())
                .filteredOn(told -> told.reason() == Omission.Reason.NOT_OF_THIS_SHAPE)
                .extracting(Omission::text)
                .containsExactlyInAnyOrder("约90", "—");

        SelfEvaluation back = (SelfEvaluation)
                TABLES.read("甲县", written.rows()).subjects().get(0).subject();
        assertThat(back.goal().funds().get(0).cell(FundColumn.INITIAL_BUDGET)).isEqualTo(Typed.of("899740元"));
        assertThat(back.indicators().get(0).cell(AchievedColumn.ACTUAL)).isEqualTo(Typed.of("97%"));
    }

    private static PerformanceGoal.Builder goal(FormKind form) {
        return PerformanceGoal.builder()
                .form(form)
                .set(GoalField.PROJECT_CODE, "51000024T000000000001")
                .set(GoalField.PROJECT_NAME, "乡村道路养护")
                .set(GoalField.BUDGET_YEAR, "2024")
                .set(GoalField.ANNUAL_GOAL, "养护二十公里")
                .indicator(Indicator.builder().set(IndicatorField.NAME, "养护里程").set(IndicatorField.VALUE, "≥20公里"));
    }

    private static MonitoringReport report() {
        return MonitoringReport.of(goal(FormKind.MONITORING)
                        .fund(FundLine.builder()
                                .item(Typed.of("年度资金总额"))
                                .set(FundColumn.EXECUTED, Typed.of("12.5"))
                                .build())
                        .build())
                .set(MonitoringField.MONITORED_BY, "部门自行监控")
                .fund(Cells.of(MonitoringFundColumn.class)
                        .set(MonitoringFundColumn.FORECAST, "20")
                        .build())
                .indicator(Cells.of(MonitoringColumn.class)
                        .set(MonitoringColumn.ACTUAL, "12公里")
                        .set(MonitoringColumn.POSSIBILITY, "2有可能")
                        .build())
                .build();
    }

    @Test
    void a_possibility_is_not_written_unless_the_host_says_which_number_it_is() {
        TableSubjects.Written written = TABLES.write(List.of(report()).iterator());

        Row info = written.rows().rows("PAY_PERF_MONITOR_INFO").get(0);
        assertThat(info.cell("COMPLETE_RATE").isValue()).isFalse();
        assertThat(info.text("PRO_BGT_COMP")).isEqualTo("125000");
        assertThat(info.text("EST_PRO_BGT_ANNUAL")).isEqualTo("200000");
        assertThat(info.text("PERF_TASK_ID"))
                .isEqualTo(written.rows().rows("PAY_PERF_MONITOR_TASK").get(0).text("PERF_TASK_ID"));
        assertThat(written.omissions()).extracting(Omission::path).contains("/indicators/0/possibility");
    }

    @Test
    void a_possibility_comes_back_by_the_number_of_the_host() {
        TableSubjects host = new TableSubjects(TableSettings.builder()
                .possibility("1", "1")
                .possibility("2", "0.5")
                .possibility("3", "0")
                .build());

        TableSubjects.Written written = host.write(List.of(report()).iterator());
        MonitoringReport back = (MonitoringReport)
                host.read("甲县", written.rows()).subjects().get(0).subject();

        assertThat(written.rows().rows("PAY_PERF_MONITOR_INFO").get(0).text("COMPLETE_RATE"))
                .isEqualTo("0.5");
        assertThat(back.indicators().get(0).cells().get(MonitoringColumn.POSSIBILITY))
                .isEqualTo(Typed.of("2"));
        assertThat(back.goal().funds().get(0).cell(FundColumn.EXECUTED)).isEqualTo(Typed.of("125000元"));
    }

    @Test
    void rows_under_no_report_or_task_are_told() {
        List<Subject> subjects = List.of(report());
        RowSet written = TABLES.write(subjects.iterator()).rows();
        RowSet.Builder rows = RowSet.builder().table("PM_PERF_SELF_EVAL").table("PAY_PERF_MONITOR_TASK");
        written.rows("PAY_PERF_MONITOR_INFO").forEach(row -> rows.add("PAY_PERF_MONITOR_INFO", row));
        rows.add("PM_SELF_EVAL_INDICATOR", Row.of(Map.of("EVAL_IND_ID", "1", "EVAL_ID", "9")));
        rows.add("PM_PERF_SELF_BGT", Row.of(Map.of("BGT_EVAL_ID", "1", "PRO_CODE", "x")));

        TableSubjects.Read read = TABLES.read("甲县", rows.build());

        assertThat(read.subjects()).isEmpty();
        assertThat(read.skipped())
                .extracting(problem -> problem.table() + " " + problem.kind())
                .containsExactlyInAnyOrder(
                        "PAY_PERF_MONITOR_INFO " + RowProblem.Kind.WITHOUT_PARENT,
                        "PM_SELF_EVAL_INDICATOR " + RowProblem.Kind.WITHOUT_PARENT,
                        "PM_PERF_SELF_BGT " + RowProblem.Kind.WITHOUT_PARENT);
    }
}
