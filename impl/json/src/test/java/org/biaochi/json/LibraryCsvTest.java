// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.biaochi.api.library.IndicatorLibrary;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;
import org.biaochi.api.library.StandardKind;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.library.LibraryCheck;
import org.biaochi.core.library.LibraryFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryCsvTest {
    private static final String HEAD = "指标编码,一级指标,二级指标,三级指标,计量单位\n";
    private static final String ROW = "A-1,产出指标,数量指标,培训人次,人次\n";

    private static IndicatorLibrary read(byte[] file) {
        return LibraryCheck.of(List.of(LibraryCsv.draft("a.csv", file))).get();
    }

    private static LibraryEntry only(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).entries().get(0);
    }

    private static void refuses(String text, String code, String path) {
        refuses(text.getBytes(StandardCharsets.UTF_8), code, path);
    }

    private static void refuses(byte[] file, String code, String path) {
        assertThatThrownBy(() -> LibraryCsv.draft("a.csv", file))
                .isInstanceOfSatisfying(UnreadableInputException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.path()).isEqualTo(path);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void both_encodings_of_chinese_spreadsheets_are_read(String charset) {
        assertThat(read((HEAD + ROW).getBytes(Charset.forName(charset)))
                        .entries()
                        .get(0)
                        .name())
                .isEqualTo("培训人次");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_heading() {
        assertThat(only("\uFEFF" + HEAD + ROW).code()).isEqualTo("A-1");
    }

    @Test
    void other_encodings_are_refused_and_not_guessed() {
        refuses((HEAD + ROW).getBytes(StandardCharsets.UTF_16LE), "ENCODING", "");
        refuses((HEAD + ROW).getBytes(StandardCharsets.UTF_16), "ENCODING", "1:1");
        refuses(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, ','}, "ENCODING", "");
    }

    @Test
    void keys_and_terms_may_stand_in_one_heading() {
        assertThat(only("code,l1,l2,name,计量单位\n" + ROW).unit()).isEqualTo("人次");
    }

    @Test
    void tabs_separate_as_well() {
        assertThat(only((HEAD + ROW).replace(',', '\t')).unit()).isEqualTo("人次");
    }

    @Test
    void quoted_cells_hold_commas_quotes_and_line_feeds() {
        assertThat(only("指标编码,三级指标,指标解释\nA-1,培训人次,\"参加,\"\"脱产\"\"\n培训\"\n").text(LibraryField.EXPLANATION))
                .isEqualTo("参加,\"脱产\"\n培训");
    }

    @ParameterizedTest
    @CsvSource({"A-2;\"没有闭合;3", "A-2;\"闭合\"之后还有字;3"})
    void broken_quotes_are_named_by_their_line(String cells) {
        String[] parts = cells.split(";");
        String text = "指标编码,三级指标\nA-1,培训人次\n" + parts[0] + "," + parts[1] + "\nA-3,合格率\n";
        refuses(text, "CSV_SYNTAX", ":" + parts[2]);
    }

    @Test
    void faults_behind_a_cell_of_several_lines_name_the_line_of_the_file() {
        String text = "指标编码,三级指标,指标解释,启用日期\nA-1,培训人次,\"一\n二\n三\",2024-01-01\nA-2,合格率,,没有日期\n";
        LibraryCheck check = LibraryCheck.of(List.of(LibraryCsv.draft("a.csv", text.getBytes(StandardCharsets.UTF_8))));
        assertThat(check.faults()).extracting(LibraryFault::place).containsExactly(":5");
    }

    @Test
    void headings_that_nobody_knows_or_that_repeat_are_refused() {
        refuses("指标编码,三级指标,计量单为\n", "UNKNOWN_HEADING", ":1");
        refuses("指标编码,三级指标,name\n", "HEADING_TWICE", ":1");
        refuses("三级指标,计量单位\n", "HEADINGS", ":1");
    }

    @Test
    void a_cell_without_heading_is_a_comma_too_many() {
        refuses(HEAD + "A-1,产出指标,数量指标,培训,人次,人次\n", "CSV_SYNTAX", ":2");
    }

    @Test
    void empty_lines_and_empty_last_columns_are_nothing() {
        assertThat(read((HEAD.strip() + ",,\n\n,,,,\n" + ROW).getBytes(StandardCharsets.UTF_8))
                        .entries())
                .hasSize(1);
    }

    @Test
    void an_empty_file_says_so() {
        refuses("", "EMPTY_INPUT", "");
    }

    @Test
    void several_words_stand_in_one_cell() {
        assertThat(only("指标编码,三级指标,别名\nA-1,培训人次,参训人次、培训人数；参训人数\n").words(LibraryField.ALIASES))
                .containsExactly("参训人次", "培训人数", "参训人数");
    }

    @Test
    void a_standard_value_has_columns_of_its_own() {
        LibraryEntry entry = only("指标编码,三级指标,标准类别,标准值,标准依据,标准年度,强制标准\nA-1,合格率,行业标准,95,验收规范,2025,是\n");
        assertThat(entry.standardValues()).singleElement().satisfies(standard -> {
            assertThat(standard.kind()).isEqualTo(StandardKind.INDUSTRY);
            assertThat(standard.value()).isEqualTo("95");
            assertThat(standard.mandatory()).isTrue();
        });
    }

    @Test
    void a_cell_without_end_is_refused() {
        refuses(HEAD + "A-1,产出指标,数量指标," + "长".repeat(10_001) + ",人次\n", "TEXT_TOO_LONG", ":2");
    }
}
