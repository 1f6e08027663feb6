// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.library.EntryStatus;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.library.LibraryTier;
import org.biaochi.core.library.LibraryCheck;
import org.biaochi.tables.row.Row;
import org.biaochi.tables.row.RowProblem;
import org.biaochi.tables.row.RowSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTablesTest {
    private static final String TABLE = "BAS_PERF_INDICATOR";
    private static final LibraryTables TABLES =
            new LibraryTables(TableSettings.builder().build());

    private static RowSet.Builder tree() {
        return RowSet.builder()
                .add(
                        TABLE,
                        Row.of(Map.of("IND_ID", "A", "PERF_IND_CODE", "01", "PERF_IND_NAME", "产出指标", "LEVEL_NO", "1")))
                .add(
                        TABLE,
                        Row.of(Map.of(
                                "IND_ID",
                                "B",
                                "PERF_IND_CODE",
                                "0101",
                                "PERF_IND_NAME",
                                "质量指标",
                                "PARENT_ID",
                                "A",
                                "LEVEL_NO",
                                "2")))
                .add(TABLE, Row.of(leaf("C", "2024", "≥95%")));
    }

    private static Map<String, String> leaf(String id, String year, String value) {
        return Map.of(
                "IND_ID",
                id,
                "PERF_IND_CODE",
                "010101",
                "PERF_IND_NAME",
                "验收合格率",
                "PARENT_ID",
                "B",
                "KPI_VAL",
                value,
                "FISCAL_YEAR",
                year,
                "MOF_DIV_CODE",
                "510000000",
                "IS_COMMON_IND",
                "1",
                "END_DATE",
                "20991230000000000");
    }

    private static IndicatorLibrary library(RowSet rows) {
        LibraryTables.Read read = TABLES.read("甲县", rows);
        assertThat(read.skipped()).isEmpty();
        return LibraryCheck.of(read.drafts()).get();
    }

    @Test
    void the_rows_above_an_indicator_are_its_levels_and_its_value_is_taken_apart() {
        LibraryEntry entry = library(tree().build()).latest("010101").orElseThrow();

        assertThat(List.of(entry.l1(), entry.l2(), entry.name())).containsExactly("产出指标", "质量指标", "验收合格率");
        assertThat(List.of(
                        entry.text(LibraryField.OPERATOR),
                        entry.text(LibraryField.VALUE),
                        entry.text(LibraryField.UNIT)))
                .containsExactly(Operator.GREATER_OR_EQUAL.name(), "95", "%");
        assertThat(entry.effectiveTo()).isEmpty();
        assertThat(entry.tier()).isEqualTo(LibraryTier.COMMON);
    }

    @Test
    void rows_of_one_code_of_two_years_are_two_versions_one_after_the_other() {
        IndicatorLibrary library =
                library(tree().add(TABLE, Row.of(leaf("D", "2025", "≥98%"))).build());

        assertThat(library.versions("010101"))
                .extracting(entry -> entry.text(LibraryField.VALUE))
                .containsExactly("95", "98");
        assertThat(library.effective("010101", LocalDate.of(2024, 12, 31))
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
        assertThat(library.effective("010101", LocalDate.of(2025, 1, 1))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void a_level_without_indicators_and_a_parent_that_is_not_there_are_told() {
        RowSet rows = tree().add(
                        TABLE,
                        Row.of(Map.of("IND_ID", "E", "PERF_IND_CODE", "02", "PERF_IND_NAME", "效益指标", "LEVEL_NO", "1")))
                .add(
                        TABLE,
                        Row.of(Map.of(
                                "IND_ID",
                                "F",
                                "PERF_IND_CODE",
                                "X",
                                "PERF_IND_NAME",
                                "别的",
                                "PARENT_ID",
                                "没有",
                                "IS_DELETED",
                                "2")))
                .add(TABLE, Row.of(Map.of("IND_ID", "G", "PERF_IND_CODE", "Y", "IS_DELETED", "1")))
                .build();

        LibraryTables.Read read = TABLES.read("甲县", rows);

        assertThat(read.deleted()).isEqualTo(1);
        assertThat(read.skipped())
                .extracting(RowProblem::kind, RowProblem::key)
                .containsExactly(tuple(RowProblem.Kind.NO_SUBJECT, "E"), tuple(RowProblem.Kind.UNKNOWN_CODE, "F"));
        assertThat(LibraryCheck.of(read.drafts()).get().codes()).containsExactly("010101", "X");
    }

    @Test
    void an_impossible_day_is_a_fault_of_the_library_with_its_place() {
        Row row = Row.of(
                Map.of("IND_ID", "A", "PERF_IND_CODE", "1", "PERF_IND_NAME", "甲", "START_DATE", "20240230000000000"));

        LibraryTables.Read read =
                TABLES.read("甲县", RowSet.builder().add(TABLE, row).build());

        assertThat(LibraryCheck.of(read.drafts()).faults())
                .extracting(fault -> fault.in("zh"))
                .singleElement()
                .asString()
                .contains("甲县!BAS_PERF_INDICATOR", "启用日期", "20240230000000000");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20240088})
    void what_entries_say_comes_back_or_is_told(long seed) {
        Random random = new Random(seed);
        IndicatorLibrary.Builder some = IndicatorLibrary.builder();
        for (int i = 0; i < 300; i++) {
            some.entry(entry("K" + i, random));
        }
        IndicatorLibrary library = some.build();

        LibraryTables.Written written = TABLES.write(library);
        LibraryTables.Read read = TABLES.read("甲县", written.rows());

        assertThat(read.skipped()).isEmpty();
        IndicatorLibrary back = LibraryCheck.of(read.drafts()).get();
        assertThat(back.codes()).isEqualTo(library.codes());
        for (LibraryEntry entry : library.entries()) {
            Set<String> differing = back.latest(entry.code()).orElseThrow().differences(entry).stream()
                    .filter(field -> !entry.text(field).isEmpty())
                    .map(field -> "/" + entry.code() + "/" + field.key())
                    .collect(Collectors.toSet());
            written.omissions().forEach(omission -> differing.remove(omission.path()));
            assertThat(differing).isEmpty();
        }
        assertThat(written.omissions()).noneMatch(omission -> omission.path().endsWith("/name"));
    }

    private static LibraryEntry entry(String code, Random random) {
        LibraryEntry.Builder entry = LibraryEntry.builder(code)
                .tier(LibraryTier.values()[random.nextInt(3)])
                .status(EntryStatus.values()[random.nextInt(4)])
                .fixed(random.nextInt(5) == 0)
                .effective(
                        random.nextBoolean() ? LocalDate.of(2024, 1, 1) : null,
                        random.nextBoolean() ? LocalDate.of(2026, 12, 31) : null)
                .text(LibraryField.NAME, "指标" + code)
                .text(LibraryField.L1, one(random, "产出指标", ""))
                .text(LibraryField.L2, one(random, "数量指标", "质量指标", ""))
                .text(LibraryField.EXPLANATION, one(random, "说明", ""))
                .text(LibraryField.VALUE, one(random, "95", "100.0", "全部完成", "≥3", ""))
                .text(LibraryField.OPERATOR, one(random, "GREATER_OR_EQUAL", "EQUAL", ""))
                .text(LibraryField.UNIT, one(random, "%", "人次", "套/年", ""))
                .text(LibraryField.OWNER_DEPT, one(random, "教育局", ""))
                .text(LibraryField.REMARK, one(random, "备注", ""));
        return random.nextBoolean()
                ? entry.words(LibraryField.PROJECT_TYPES, List.of(one(random, "部门整体", "修缮")))
                        .build()
                : entry.build();
    }

    private static String one(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
