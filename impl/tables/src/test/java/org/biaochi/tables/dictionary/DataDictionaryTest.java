// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.biaochi.api.basis.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataDictionaryTest {
    private static final DataDictionary STANDARD = DataDictionary.standard();

    private static DataDictionary corrected(String yaml) throws IOException {
        String head = "dictionary: biaochi-data-standard\n";
        return STANDARD.corrected("更正.yaml", new ByteArrayInputStream((head + yaml).getBytes(StandardCharsets.UTF_8)));
    }

    private static TableField field(String table, String column) {
        return STANDARD.table(table).orElseThrow().field(column).orElseThrow();
    }

    @Test
    void says_of_itself_and_of_every_column_that_nothing_is_verified() {
        assertThat(STANDARD.verified()).isFalse();
        assertThat(STANDARD.tables().values())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.fields())
                        .isNotEmpty()
                        .noneMatch(column -> column.evidence().verified())
                        .allMatch(column -> column.evidence().confirmations() > 0)
                        .noneMatch(column -> column.name().isBlank()));
    }

    @Test
    void has_one_key_for_every_table_and_references_only_to_known_tables() {
        assertThat(STANDARD.tables()).hasSize(24);
        STANDARD.tables().values().forEach(table -> {
            assertThat(table.keys()).as(table.code()).hasSize(1);
            assertThat(table.fields())
                    .filteredOn(column -> !column.references().isEmpty()
                            && !column.references().equals("BA_BGT_INFO"))
                    .allMatch(column -> STANDARD.table(column.references()).isPresent());
        });
    }

    @Test
    void names_only_code_sets_that_it_lists() {
        STANDARD.tables()
                .values()
                .forEach(table -> assertThat(table.fields())
                        .filteredOn(column -> !column.codeSet().isEmpty())
                        .allMatch(column -> STANDARD.codeSets().containsKey(column.codeSet())));
    }

    @ParameterizedTest
    @CsvSource({
        "PAY_PERF_MONITOR_TASK, PERF_TASK_DSEC",
        "PM_PERF_SELF_BGT, FOUND_TYPE_CODE",
        "PM_PROJECT_INFO, SCOI_INVEST_FUND",
        "PM_PROJECT_INFO, IS_CAPTIAL_CONS_PRO"
    })
    void keeps_misspelt_codes(String table, String column) {
        assertThat(field(table, column).remark()).contains("原文如此");
    }

    @ParameterizedTest
    @CsvSource({
        "PAY_PERF_MONITOR_TASK, DEPT_NAME, 150",
        "PM_PERF_SELF_EVAL, DEPT_NAME, 300",
        "BGT_PERF_GOAL_INFO, DEPT_NAME, 360",
        "PM_PERF_INDICATOR, LV1_PERF_IND_CODE, 20",
        "PM_SELF_EVAL_INDICATOR, LV1_PERF_IND_CODE, 300",
        "PM_PERF_GOAL_INFO, PRO_CODE, 21",
        "GD_PERF_INDICATOR, UNIT, 10"
    })
    void keeps_the_length_of_each_table(String table, String column, int length) {
        assertThat(field(table, column).length()).isEqualTo(OptionalInt.of(length));
    }

    @Test
    void holds_what_hosts_widened_beside_the_length_of_the_standard() {
        assertThat(field("PM_PERF_INDICATOR", "LV3_PERF_IND_CODE").limit()).hasValue(300);
        assertThat(field("PM_PERF_INDICATOR", "KPI_VAL").lengthOfVersion1()).hasValue(60);
        assertThat(field("PAY_PERF_MONITOR_INFO", "PRO_BGT_COMP").scaleLimit()).hasValue(6);
    }

    @Test
    void knows_what_columns_were_called_before() {
        StandardTable indicators = STANDARD.table("PM_PERF_INDICATOR").orElseThrow();
        assertThat(indicators.renamed("KPI_LV1")).contains("LV1_PERF_IND_NAME");
        assertThat(indicators.renamed("KPI_VAL")).isEmpty();
        assertThat(STANDARD.renames()).extracting(Rename::from).contains("SUB_MOF_CODE", "BUSI_TYPE");
    }

    @Test
    void is_corrected_by_a_file_that_says_only_what_differs() throws IOException {
        DataDictionary corrected = corrected("""
                verified: true
                tables:
                  PM_PERF_INDICATOR:
                    fields:
                      KPI_VAL: {length: 500, elementNo: "010203", mark: L}
                      NEW_COLUMN: {name: 新列, type: String, length: 5, mark: P, confirmations: 1}
                  NEW_TABLE:
                    name: 新表
                    fields:
                      NEW_ID: {name: 主键, type: String, length: 38, key: true, mark: L}
                """);

        TableField value = corrected
                .table("PM_PERF_INDICATOR")
                .orElseThrow()
                .field("KPI_VAL")
                .orElseThrow();
        assertThat(value.length()).hasValue(500);
        assertThat(value.elementNo()).isEqualTo("010203");
        assertThat(value.name()).isEqualTo("指标值");
        assertThat(value.evidence().verified()).isTrue();
        assertThat(corrected.table("PM_PERF_INDICATOR").orElseThrow().field("NEW_COLUMN"))
                .isPresent();
        assertThat(corrected.table("NEW_TABLE").orElseThrow().keys()).containsExactly("NEW_ID");
        assertThat(corrected.verified()).isTrue();
        assertThat(field("PM_PERF_INDICATOR", "KPI_VAL").length()).hasValue(1000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "length: a               | TABLES_NUMBER    | 5",
                "lenght: 5               | YAML_UNKNOWN_KEY | 5",
                "mark: X                 | TABLES_CHOICE    | 5",
                "type: Blob              | TABLES_TYPE      | 5",
                "required: yes           | TABLES_CHOICE    | 5"
            })
    void refuses_a_broken_correction_naming_file_and_line(String attribute, String code, int line) {
        String yaml = "tables:\n  NEW_TABLE:\n    fields:\n      NEW_COLUMN: {name: 新列, " + attribute + "}\n";

        assertThatThrownBy(() -> corrected(yaml)).isInstanceOfSatisfying(ConfigurationException.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.location()).isEqualTo("更正.yaml:" + line);
        });
    }
}
