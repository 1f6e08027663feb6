// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryCategory;
import org.biaochi.api.library.LibraryField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryCheckTest {
    private static List<String> faults(LibraryDraft... drafts) {
        LibraryCheck check = LibraryCheck.of(List.of(drafts));
        assertThat(check.library().isPresent()).isEqualTo(check.count() == 0);
        return Drafts.codes(check.faults());
    }

    @Test
    void a_sound_file_is_a_library() {
        assertThat(faults(Drafts.of("a.csv", "A-1||2024-01-01||数量指标|培训人次|人次|", "A-2||||质量指标|合格率|%|")))
                .isEmpty();
    }

    @Test
    void names_a_cycle_in_the_tree_once_and_with_all_its_members() {
        LibraryDraft draft = LibraryDraft.of("c.csv")
                .category(":2", "A", "甲", "B")
                .category(":3", "B", "乙", "C")
                .category(":4", "C", "丙", "A")
                .category(":5", "D", "丁", "A")
                .build();
        LibraryCheck check = LibraryCheck.of(List.of(draft));
        assertThat(Drafts.codes(check.faults())).containsExactly("c.csv:2 CATEGORY_CYCLE A");
        assertThat(check.faults().get(0).text().zh()).contains("A → B → C → A");
    }

    @Test
    void a_class_under_itself_is_a_cycle() {
        assertThat(faults(LibraryDraft.of("c.csv").category(":2", "A", "甲", "A").build()))
                .containsExactly("c.csv:2 CATEGORY_CYCLE A");
    }

    @Test
    void names_two_codes_for_one_name_with_the_place_of_the_other() {
        LibraryDraft draft = Drafts.of("a.csv", "A-1||||数量指标|培训人次|人次|", "A-2||||数量指标| 培训人次|人次|");
        LibraryCheck check = LibraryCheck.of(List.of(draft));
        assertThat(Drafts.codes(check.faults())).containsExactly("a.csv:3 TWO_CODES A-2");
        assertThat(check.faults().get(0).text().zh()).contains("A-1", "a.csv:2");
    }

    @Test
    void one_name_may_move_to_another_code_when_the_first_has_ended() {
        assertThat(faults(Drafts.of(
                        "a.csv", "A-1||2024-01-01|2024-12-31|数量指标|培训人次|人次|", "A-2||2025-01-01||数量指标|培训人次|人次|")))
                .isEmpty();
    }

    @Test
    void one_name_with_another_unit_or_level_is_another_indicator() {
        assertThat(faults(Drafts.of("a.csv", "A-1||||数量指标|培训|人次|", "A-2||||数量指标|培训|场|", "A-3||||质量指标|培训|人次|")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEIGHT | 101 | 不小于 0、不大于 100 的分值",
                "WEIGHT | -5 | 不小于 0、不大于 100 的分值",
                "PASS_THRESHOLD | 160 | 不小于 0、不大于 100 的数",
                "VALUE | ≥1O次 | 不要夹着形近的字母",
                "VALUE | 2025年11月31日前 | 日历上有的日期"
            })
    void names_values_that_no_goal_could_take_over(LibraryField field, String text, String expected) {
        LibraryDraft draft = LibraryDraft.of("a.csv")
                .row(Drafts.row("A-1||||数量指标|培训人次|人次|", 2).text(field, text).build())
                .build();
        LibraryCheck check = LibraryCheck.of(List.of(draft));
        assertThat(Drafts.codes(check.faults())).containsExactly("a.csv:2 UNREADABLE_CELL A-1");
        assertThat(check.faults().get(0).text().zh()).contains(field.term(), text, expected);
    }

    @Test
    void the_bounds_of_weights_and_plain_values_stand() {
        assertThat(faults(LibraryDraft.of("a.csv")
                        .row(Drafts.row("A-1||||数量指标|培训人次|人次|", 2)
                                .text(LibraryField.WEIGHT, "100")
                                .text(LibraryField.PASS_THRESHOLD, "0")
                                .text(LibraryField.VALUE, "2025年11月30日前")
                                .build())
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01,2023-12-31,ENDS_BEFORE_START",
        "2024-13-01,,UNREADABLE_CELL",
        "昨天,,UNREADABLE_CELL",
        "2024-02-30,,UNREADABLE_CELL"
    })
    void names_days_that_cannot_stand(String from, String to, String code) {
        String row = "A-1||" + from + "|" + (to == null ? "" : to) + "|数量指标|培训人次|人次|";
        assertThat(faults(Drafts.of("a.csv", row))).containsExactly("a.csv:2 " + code + " A-1");
    }

    @Test
    void an_entry_may_begin_and_end_on_the_same_day() {
        assertThat(faults(Drafts.of("a.csv", "A-1||2024年1月1日|20240101|数量指标|培训人次|人次|")))
                .isEmpty();
    }

    @Test
    void versions_must_not_hold_at_once() {
        assertThat(faults(Drafts.of(
                        "a.csv", "A-1|1|2024-01-01|2024-12-31|数量指标|培训人次|人次|", "A-1|2|2024-12-31||数量指标|培训人数|人|")))
                .containsExactly("a.csv:3 VERSIONS_OVERLAP A-1");
        assertThat(faults(Drafts.of(
                        "a.csv", "A-1|1|2024-01-01|2024-12-31|数量指标|培训人次|人次|", "A-1|2|2025-01-01||数量指标|培训人数|人|")))
                .isEmpty();
    }

    @Test
    void a_version_with_two_contents_names_the_fields() {
        LibraryDraft draft = Drafts.of("a.csv", "A-1|1|||数量指标|培训人次|人次|", "A-1|1|||数量指标|培训人次|人|");
        LibraryCheck check = LibraryCheck.of(List.of(draft));
        assertThat(Drafts.codes(check.faults())).containsExactly("a.csv:3 VERSION_TWICE A-1");
        assertThat(check.faults().get(0).text().zh()).contains("计量单位").doesNotContain("三级指标");
    }

    @Test
    void the_same_row_twice_counts_once() {
        LibraryDraft draft = Drafts.of("a.csv", "A-1||||数量指标|培训人次|人次|", "A-1||||数量指标|培训人次|人次|");
        assertThat(LibraryCheck.of(List.of(draft)).get().entries()).hasSize(1);
    }

    @Test
    void an_unknown_class_names_the_nearest() {
        LibraryDraft classes =
                LibraryDraft.of("c.csv").category(":2", "B02", "房屋修缮", "").build();
        LibraryCheck check = LibraryCheck.of(List.of(classes, Drafts.of("a.csv", "A-1||||数量指标|面积|平方米|B20")));
        assertThat(Drafts.codes(check.faults())).containsExactly("a.csv:2 UNKNOWN_CATEGORY A-1");
        assertThat(check.faults().get(0).text().zh()).contains("B20", "B02");
    }

    @Test
    void a_template_may_only_name_codes_that_are_there() {
        LibraryDraft template = LibraryDraft.of("t.csv")
                .template(":2", "培训", List.of("A-1", "A-9"))
                .build();
        assertThat(faults(Drafts.of("a.csv", "A-1||||数量指标|培训人次|人次|"), template))
                .containsExactly("t.csv:2 UNKNOWN_CODE A-9");
    }

    @Test
    void lists_every_fault_and_keeps_nothing() {
        LibraryDraft draft = Drafts.of("a.csv", "||||数量指标|无编码|个|", "A-2||||数量指标||个|", "A-3|0|||数量指标|版本零|个|");
        assertThat(faults(draft))
                .containsExactly("a.csv:2 MISSING_CELL ", "a.csv:3 MISSING_CELL A-2", "a.csv:4 UNREADABLE_CELL A-3");
    }

    @Test
    void the_list_of_faults_is_bounded_and_says_how_many_there_are() {
        String[] rows = new String[1000];
        Arrays.setAll(rows, i -> "A-" + i + "||不是日期||数量指标|指标" + i + "|个|");
        LibraryCheck check = LibraryCheck.of(List.of(Drafts.of("a.csv", rows)));
        assertThat(check.faults()).hasSize(200);
        assertThat(check.count()).isEqualTo(1000);
    }

    @Test
    void a_hundred_thousand_rows_of_one_code_are_refused_without_comparing_them_all() {
        String[] rows = new String[100_000];
        Arrays.setAll(rows, i -> "A-1|" + (i % 9000 + 1) + "|||数量指标|培训人次|人次|");
        assertThat(LibraryCheck.of(List.of(Drafts.of("a.csv", rows))).faults())
                .extracting(LibraryFault::code)
                .containsOnly("TOO_MANY_ALIKE");
    }

    @Test
    void words_of_closed_sets_are_read_in_the_words_of_the_field() {
        LibraryRow row = Drafts.row("A-1||||数量指标|结余率|%|", 2)
                .text(LibraryField.SCOPE, "专用")
                .text(LibraryField.POLARITY, "越小越好")
                .text(LibraryField.OPERATOR, "不高于")
                .text(LibraryField.FIXED, "是")
                .text(LibraryField.SCORING_RULE, "直接赋分")
                .words(LibraryField.EDITABLE, List.of("计量单位", "name"))
                .build();
        IndicatorLibrary library = LibraryCheck.of(
                        List.of(LibraryDraft.of("a.csv").row(row).build()))
                .get();
        assertThat(library.entries().get(0).text(LibraryField.SCOPE)).isEqualTo("SECTOR");
        assertThat(library.entries().get(0).text(LibraryField.POLARITY)).isEqualTo("REVERSE");
        assertThat(library.entries().get(0).text(LibraryField.OPERATOR)).isEqualTo("LESS_OR_EQUAL");
        assertThat(library.entries().get(0).fixed()).isTrue();
        assertThat(library.entries().get(0).words(LibraryField.EDITABLE)).containsExactly("unit", "name");
    }

    @Test
    void the_tree_is_walked_from_the_top() {
        LibraryDraft draft = LibraryDraft.of("c.csv")
                .category(":2", "B02", "房屋修缮", "B")
                .category(":3", "B", "工程", "")
                .build();
        IndicatorLibrary library = LibraryCheck.of(List.of(draft)).get();
        assertThat(library.path("B02")).extracting(LibraryCategory::code).containsExactly("B", "B02");
        assertThat(library.projectClasses()).extracting(LibraryCategory::code).containsExactly("B02");
    }
}
