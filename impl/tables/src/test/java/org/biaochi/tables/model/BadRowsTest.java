// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.exchange.Omission;
import org.biaochi.core.input.SourcePaths;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;
import org.biaochi.tables.row.Scope;
import org.junit.jupiter.api.Test;

class BadRowsTest {
    private static final String GOALS = "PM_PERF_GOAL_INFO";
    private static final String INDICATORS = "PM_PERF_INDICATOR";
    private static final String CODE = "51000024T000000000001";

    private static final TableSubjects TABLES = new TableSubjects(
            TableSettings.builder().scope(new Scope("510000000", "2024")).build());

    private static Row goal(String key, String... columnsAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("KPI_PER_ID", key);
        texts.put("PERF_OBJ_TYPE_CODE", "2");
        texts.put("KPI_TARGET", "目标");
        return row(texts, columnsAndTexts);
    }

    private static Row indicator(String key, String... columnsAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("KPI_ID", key);
        texts.put("PERF_OBJ_TYPE_CODE", "2");
        texts.put("LV3_PERF_IND_NAME", "指标" + key);
        texts.put("KPI_VAL", "≥95%");
        return row(texts, columnsAndTexts);
    }

    private static Row row(Map<String, String> texts, String... columnsAndTexts) {
        texts.put("FISCAL_YEAR", "2024");
        texts.put("MOF_DIV_CODE", "510000000");
        texts.put("PRO_CODE", CODE);
        texts.put("IS_DELETED", "2");
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            texts.put(columnsAndTexts[i], columnsAndTexts[i + 1]);
        }
        return Row.of(texts);
    }

    private static RowSet rows(Row goal, Row... indicators) {
        RowSet.Builder rows = RowSet.builder().add(GOALS, goal).table(INDICATORS);
        for (Row indicator : indicators) {
            rows.add(INDICATORS, indicator);
        }
        return rows.build();
    }

    private static PerformanceGoal only(TableSubjects.Read read) {
        assertThat(read.subjects()).hasSize(1);
        return (PerformanceGoal) read.subjects().get(0).subject();
    }

    @Test
    void of_another_region_or_year_are_told_and_the_rest_is_read() {
        TableSubjects.Read read = TABLES.read(
                "甲县",
                rows(
                        goal("1"),
                        indicator("1"),
                        indicator("2", "MOF_DIV_CODE", "610000000"),
                        indicator("3", "FISCAL_YEAR", "2023"),
                        indicator("4")));

        assertThat(read.skipped())
                .extracting(RowProblem::kind)
                .containsExactly(RowProblem.Kind.OTHER_REGION, RowProblem.Kind.OTHER_YEAR);
        assertThat(read.skipped()).extracting(RowProblem::key).containsExactly("2", "3");
        assertThat(only(read).indicators()).extracting(row -> row.name().text()).containsExactly("指标1", "指标4");
    }

    @Test
    void with_one_key_are_told_with_the_columns_in_which_they_differ() {
        TableSubjects.Read read =
                TABLES.read("甲县", rows(goal("1"), indicator("1"), indicator("1", "KPI_VAL", "≥90%"), indicator("2")));

        assertThat(read.skipped()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(RowProblem.Kind.DUPLICATE_KEY);
            assertThat(problem.table()).isEqualTo(INDICATORS);
            assertThat(problem.key()).isEqualTo("1");
            assertThat(problem.text().zh()).contains("KPI_VAL").doesNotContain("PRO_CODE");
        });
        assertThat(only(read).indicators()).hasSize(2);
        assertThat(only(read).indicators().get(0).value()).isEqualTo(Typed.of("≥95%"));
    }

    @Test
    void of_indicators_without_a_goal_are_told() {
        TableSubjects.Read read =
                TABLES.read("甲县", rows(goal("1"), indicator("1", "PRO_CODE", "51000024T000000000002")));

        assertThat(read.skipped()).extracting(RowProblem::kind).containsExactly(RowProblem.Kind.WITHOUT_PARENT);
        assertThat(only(read).indicators()).isEmpty();
    }

    @Test
    void of_another_project_never_join_the_only_goal_without_a_code() {
        TableSubjects.Read read = TABLES.read(
                "甲县",
                rows(
                        goal("1", "PRO_CODE", "", "PRO_NAME", "村医培训"),
                        indicator("1", "PRO_CODE", "", "PRO_NAME", "村医培训"),
                        indicator("2", "PRO_CODE", "", "PRO_NAME", "道路养护"),
                        indicator("3", "PRO_CODE", "", "PRO_NAME", "村医培训", "AGENCY_NAME", "卫健局")));

        assertThat(read.skipped()).extracting(RowProblem::key).containsExactly("2");
        assertThat(read.skipped()).extracting(RowProblem::kind).containsExactly(RowProblem.Kind.WITHOUT_PARENT);
        assertThat(only(read).indicators()).hasSize(2);
    }

    @Test
    void without_codes_are_told_apart_by_names_and_units() {
        RowSet rows = RowSet.builder()
                .add(GOALS, goal("1", "PRO_CODE", "", "PRO_NAME", "办公经费", "AGENCY_NAME", "卫健局"))
                .add(GOALS, goal("2", "PRO_CODE", "", "PRO_NAME", "办公经费", "AGENCY_NAME", "教育局"))
                .add(INDICATORS, indicator("1", "PRO_CODE", "", "PRO_NAME", "办公经费", "AGENCY_NAME", "教育局"))
                .add(INDICATORS, indicator("2", "PRO_CODE", "", "PRO_NAME", "办公经费"))
                .build();

        assertTheFirstJoinsTheSecondGoal(rows);
    }

    private static void assertTheFirstJoinsTheSecondGoal(RowSet rows) {
        TableSubjects.Read read = TABLES.read("甲县", rows);

        assertThat(read.subjects()).hasSize(2);
        assertThat(((PerformanceGoal) read.subjects().get(1).subject()).indicators())
                .hasSize(1);
        assertThat(read.skipped()).extracting(RowProblem::key).containsExactly("2");
    }

    @Test
    void that_name_no_project_join_the_only_goal_without_a_code_and_that_is_told() {
        TableSubjects.Read read =
                TABLES.read("甲县", rows(goal("1", "PRO_CODE", "", "PRO_NAME", "村医培训"), indicator("7", "PRO_CODE", "")));

        assertThat(only(read).indicators()).hasSize(1);
        assertThat(read.subjects().get(0).notes())
                .extracting(note -> note.zh())
                .anySatisfy(note -> assertThat(note).contains("主键 7", "PRO_CODE", "唯一相符的绩效目标"));
    }

    @Test
    void with_a_column_that_looks_mistyped_keep_it_and_say_so() {
        TableSubjects.Read read = TABLES.read(
                "甲县",
                rows(
                        goal("1", "HOST_FLOW_STATE", "3"),
                        row(new LinkedHashMap<>(Map.of("KPI_ID", "1")), "KPI_VALL", "≥95%", "KPI_SIGN", "≥")));

        assertThat(read.subjects().get(0).notes())
                .extracting(note -> note.zh())
                .filteredOn(note -> note.contains("库表没有这一列"))
                .singleElement()
                .satisfies(note -> assertThat(note)
                        .startsWith("PM_PERF_INDICATOR KPI_VALL：")
                        .contains("KPI_VAL（指标值）"));
        RowSet again = TABLES.write(List.of(only(read)).iterator()).rows();
        assertThat(again.rows(INDICATORS).get(0).text("KPI_VALL")).isEqualTo("≥95%");
    }

    @Test
    void with_a_mistyped_column_say_so_where_other_rows_have_it_right() {
        TableSubjects.Read read = TABLES.read(
                "甲县",
                rows(goal("1"), indicator("1"), row(new LinkedHashMap<>(Map.of("KPI_ID", "2")), "KPI_VALL", "≥95%")));

        assertThat(read.subjects().get(0).notes())
                .extracting(note -> note.zh())
                .anySatisfy(note -> assertThat(note).contains("KPI_VALL", "是否想写 KPI_VAL"));
    }

    @Test
    void without_required_columns_say_so_once_a_table() {
        assertThat(TABLES.read("甲县", rows(goal("1"), indicator("1"), indicator("2")))
                        .subjects()
                        .get(0)
                        .notes())
                .extracting(note -> note.zh())
                .filteredOn(note -> note.contains("没有必填列"))
                .hasSize(2)
                .anySatisfy(note ->
                        assertThat(note).startsWith("PM_PERF_INDICATOR：").contains("LV1_PERF_IND_NAME"));
    }

    @Test
    void that_make_nothing_still_say_which_columns_look_mistyped() {
        RowSet rows = RowSet.builder()
                .add(GOALS, goal("1"))
                .add("PAY_PERF_MONITOR_TASK", Row.of(Map.of("PERF_TASK_ID", "T1")))
                .add("PAY_PERF_MONITOR_INFO", Row.of(Map.of("PERF_MON_ID", "1", "PERF_TASK_IDD", "T1")))
                .build();
        RowSet alone = RowSet.builder()
                .add("PAY_PERF_MONITOR_TASK", Row.of(Map.of("PERF_TASK_ID", "T1")))
                .add("PAY_PERF_MONITOR_INFO", Row.of(Map.of("PERF_MON_ID", "1", "PERF_TASK_IDD", "T1")))
                .build();

        assertThat(TABLES.read("甲县", rows).skipped())
                .noneMatch(problem -> problem.kind() == RowProblem.Kind.UNKNOWN_COLUMN);
        assertThat(TABLES.read("甲县", alone).skipped())
                .anyMatch(problem -> problem.column().equals("PERF_TASK_IDD"));
    }

    @Test
    void of_indicators_alone_make_goals_where_nobody_sent_the_goals() {
        TableSubjects.Read read = TABLES.read(
                "甲县", RowSet.builder().add(INDICATORS, indicator("1")).build());

        assertThat(read.skipped()).isEmpty();
        assertThat(only(read).field(GoalField.ANNUAL_GOAL)).isEqualTo(Typed.ABSENT);
        assertThat(only(read).id()).isEqualTo(Typed.of(CODE));
    }

    @Test
    void of_tables_that_no_subject_is_made_of_are_told_once_a_table_with_their_number() {
        RowSet.Builder rows = RowSet.builder().add(GOALS, goal("1")).table("ELE_CATALOG");
        for (String key : new String[] {"1", "2", "2"}) {
            rows.add("BAS_PERF_INDICATOR", Row.of(Map.of("IND_ID", key)));
        }
        rows.add("HOST_OWN_TABLE", Row.of(Map.of("ID", "1")));

        TableSubjects.Read read = TABLES.read("甲县", rows.build());

        assertThat(read.subjects()).hasSize(1);
        assertThat(read.skipped())
                .extracting(problem -> problem.kind() + " " + problem.text().zh())
                .containsExactly(
                        "NO_SUBJECT BAS_PERF_INDICATOR：共 3 行，没有由这张库表组成的表，未读入；这是指标库，请用 biaochi library 读入",
                        "NO_SUBJECT HOST_OWN_TABLE：共 1 行，没有由这张库表组成的表，未读入");
    }

    @Test
    void that_are_deleted_are_counted_and_not_read() {
        TableSubjects.Read read = TABLES.read(
                "甲县",
                rows(
                        goal("1"),
                        indicator("1", "IS_DELETED", "1"),
                        indicator("2", "IS_DELETED", "0"),
                        indicator("3", "IS_DELETED", "")));

        assertThat(read.deleted()).isEqualTo(1);
        assertThat(read.skipped()).isEmpty();
        assertThat(only(read).indicators()).hasSize(2);
    }

    @Test
    void of_one_goal_are_joined_whatever_their_version_if_there_is_one_version_of_the_goal() {
        TableSubjects.Read read = TABLES.read("甲县", rows(goal("1", "VERSION", "2"), indicator("1", "VERSION", "1")));

        assertThat(read.skipped()).isEmpty();
        assertThat(only(read).indicators()).hasSize(1);
    }

    @Test
    void of_several_versions_are_several_goals() {
        RowSet rows = RowSet.builder()
                .add(GOALS, goal("1", "VERSION", "1"))
                .add(GOALS, goal("2", "VERSION", "2"))
                .add(INDICATORS, indicator("1", "VERSION", "2"))
                .add(INDICATORS, indicator("2", "VERSION", "3"))
                .build();

        assertTheFirstJoinsTheSecondGoal(rows);
    }

    @Test
    void that_are_a_second_goal_of_the_same_type_are_told() {
        RowSet rows =
                RowSet.builder().add(GOALS, goal("1")).add(GOALS, goal("2")).build();

        assertThat(TABLES.read("甲县", rows).skipped())
                .extracting(RowProblem::kind)
                .containsExactly(RowProblem.Kind.DUPLICATE_KEY);
    }

    @Test
    void too_long_in_characters_or_bytes_are_noted_with_table_key_and_column_and_read() {
        TableSubjects bytes = new TableSubjects(
                TableSettings.builder().charset(Charset.forName("GBK")).build());
        RowSet rows = rows(goal("1", "PRO_NAME", "名".repeat(100)), indicator("7", "KPI_REMARK", "长".repeat(2001)));

        assertThat(TABLES.read("甲县", rows).subjects().get(0).notes())
                .extracting(note -> note.zh())
                .anySatisfy(
                        note -> assertThat(note).contains("PM_PERF_INDICATOR", "主键 7", "KPI_REMARK", "2001", "2000"))
                .noneSatisfy(note -> assertThat(note).contains("PRO_NAME："));
        assertThat(bytes.read("甲县", rows).subjects().get(0).notes())
                .extracting(note -> note.zh())
                .anySatisfy(note -> assertThat(note).contains("PRO_NAME", "GBK", "200", "180"));
        assertThat(only(bytes.read("甲县", rows)).field(GoalField.PROJECT_NAME).text())
                .hasSize(100);
    }

    @Test
    void with_odd_codes_stamps_and_flags_are_noted() {
        RowSet rows = rows(
                goal("1", "UPDATE_TIME", "昨天", "IS_LAST_INST", "5"),
                indicator("1", "PERF_OBJ_TYPE_CODE", "9", "CREATE_TIME", "20240301"));

        assertThat(TABLES.read("甲县", rows).subjects().get(0).notes())
                .extracting(note -> note.zh())
                .anySatisfy(note -> assertThat(note).contains("UPDATE_TIME", "昨天"))
                .anySatisfy(note -> assertThat(note).contains("IS_LAST_INST", "1（是）或 2（否）"))
                .anySatisfy(note -> assertThat(note).contains("PERF_OBJ_TYPE_CODE", "9"))
                .noneSatisfy(note -> assertThat(note).contains("CREATE_TIME："));
    }

    @Test
    void of_version_one_are_read_under_the_present_codes() {
        RowSet rows = rows(
                goal("1", "BUSI_TYPE", "01"),
                indicator("1", "LV3_PERF_IND_NAME", "", "kpi_lv1", "产出指标", "KPI_LV2", "数量指标"));

        PerformanceGoal goal = only(TABLES.read("甲县", rows));

        assertThat(goal.indicators().get(0).l1()).isEqualTo(Typed.of("产出指标"));
        assertThat(goal.indicators().get(0).l2()).isEqualTo(Typed.of("数量指标"));
    }

    @Test
    void of_transfer_payments_are_told_by_the_region_below() {
        assertThat(only(TABLES.read("甲县", rows(goal("1", "SUB_MOF_DIV_CODE", "510100000"))))
                        .objectKind())
                .isEqualTo(ObjectKind.TRANSFER_PAYMENT);
    }

    @Test
    void are_named_by_table_key_and_column_where_a_finding_points_into_them() {
        SourcePaths paths = TABLES.read("甲县", rows(goal("G1"), indicator("K1"), indicator("K2")))
                .subjects()
                .get(0)
                .paths();

        Place value = Place.ofPointer("/indicators/1/value");
        assertThat(paths.source(value)).isEqualTo("/PM_PERF_INDICATOR/K2/KPI_VAL");
        assertThat(paths.place("/PM_PERF_INDICATOR/K2/KPI_VAL")).isEqualTo(value);
        assertThat(paths.source(Place.ofPointer("/indicators/1"))).isEqualTo("/PM_PERF_INDICATOR/K2");
        assertThat(paths.source(Place.ofPointer("/annualGoal"))).isEqualTo("/PM_PERF_GOAL_INFO/G1/KPI_TARGET");
        assertThat(paths.source(Place.ofPointer("/indicators/1/weight"))).isEqualTo("/indicators/1/weight");
    }

    @Test
    void cannot_hold_a_text_longer_than_the_column_which_is_told() {
        PerformanceGoal goal = PerformanceGoal.builder()
                .set(GoalField.PROJECT_CODE, CODE)
                .set(GoalField.PROJECT_NAME, "名".repeat(181))
                .set(GoalField.BUDGET_YEAR, "2024年度")
                .set(GoalField.ATTRIBUTE, "新增项目")
                .indicator(Indicator.builder()
                        .set(IndicatorField.NAME, "指标")
                        .set(IndicatorField.OPERATOR, "≥")
                        .set(IndicatorField.VALUE, "95")
                        .set(IndicatorField.UNIT, "%")
                        .set(IndicatorField.WEIGHT, "10"))
                .build();

        TableSubjects.Written written = TABLES.write(List.of(goal).iterator());

        assertThat(written.rows().rows(INDICATORS).get(0).text("KPI_VAL")).isEqualTo("≥95%");
        assertThat(written.rows().rows(GOALS).get(0).text("FISCAL_YEAR")).isEqualTo("2024");
        assertThat(written.omissions())
                .extracting(omission -> omission.path() + " " + omission.reason())
                .containsExactlyInAnyOrder(
                        "/projectName TOO_LONG",
                        "/budgetYear REWRITTEN",
                        "/attribute NO_PLACE",
                        "/indicators/0/operator REWRITTEN",
                        "/indicators/0/unit REWRITTEN",
                        "/indicators/0/weight NO_PLACE");
        assertThat(written.omissions()).extracting(Omission::subject).containsOnly(0);
    }
}
