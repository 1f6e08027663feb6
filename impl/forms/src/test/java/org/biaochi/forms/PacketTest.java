// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.rule.Waiver;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.mark.Decision;
import org.biaochi.core.mark.Mark;
import org.biaochi.core.mark.Marks;
import org.biaochi.core.mark.PacketColumn;
import org.biaochi.core.mark.PacketOrigin;
import org.biaochi.core.mark.ProjectColumn;
import org.biaochi.forms.packet.PacketReader;
import org.biaochi.forms.packet.PacketWriter;
import org.biaochi.forms.sheet.WorkbookLimits;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PacketTest {
    private static final String OWNER = "0123456789";
    private static final String ID = "GR-IND-003." + OWNER + ".abcdef.01234567";
    private static final PacketOrigin ORIGIN = new PacketOrigin("central 1.0", "sha256:aa", "2025-09-01", Map.of());

    private static Map<PacketColumn, String> row(Object... columnsAndTexts) {
        Map<PacketColumn, String> row = new EnumMap<>(PacketColumn.class);
        row.put(PacketColumn.ID, ID);
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            row.put((PacketColumn) columnsAndTexts[i], (String) columnsAndTexts[i + 1]);
        }
        return row;
    }

    @SafeVarargs
    private static byte[] packet(String by, Map<PacketColumn, String>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PacketWriter packet = new PacketWriter(out, "zh")) {
            packet.guide(ORIGIN, Map.of(), by);
            packet.findings(Stream.of(rows).iterator());
            packet.projects(List.of(Map.of(ProjectColumn.OWNER, OWNER, ProjectColumn.INPUT, "sha256:bb"))
                    .iterator());
        }
        return out.toByteArray();
    }

    private static Marks read(byte[] packet) {
        return PacketReader.read(new ByteArrayInputStream(packet), WorkbookLimits.DEFAULT);
    }

    @SafeVarargs
    private static List<Mark> marks(Map<PacketColumn, String>... rows) throws IOException {
        return read(packet("", rows)).of(OWNER);
    }

    /** A workbook that a person made up, row by row. */
    private static byte[] workbook(String[]... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "t", "1.0");
                Worksheet sheet = workbook.newWorksheet("处室")) {
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    if (!rows[r][c].isEmpty()) {
                        sheet.value(r, c, rows[r][c]);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get();
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> codes(Mark mark) {
        return mark.faults().stream().map(Mark.Fault::code).toList();
    }

    @Test
    void what_was_typed_comes_back_as_a_waiver() throws IOException {
        Mark mark = marks(row(
                        PacketColumn.DECISION, "不采纳",
                        PacketColumn.REASON, "已核实，以合同为准",
                        PacketColumn.BY, "张三",
                        PacketColumn.APPROVER, "李四",
                        PacketColumn.EXPIRES, "2026-12-31"))
                .get(0);

        Waiver waiver = mark.waiver().orElseThrow();
        assertThat(mark.at()).isEqualTo("问题清单!L2");
        assertThat(waiver.findingId()).isEqualTo(ID);
        assertThat(waiver.rule()).hasToString("GR-IND-003");
        assertThat(List.of(waiver.text(), waiver.by(), waiver.approver())).containsExactly("已核实，以合同为准", "张三", "李四");
        assertThat(waiver.expires()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void a_packet_says_what_it_was_made_from() throws IOException {
        PacketOrigin origin = read(packet("", row(PacketColumn.DECISION, "采纳"))).origin();

        assertThat(origin.profile()).isEqualTo("central 1.0");
        assertThat(origin.digest()).isEqualTo("sha256:aa");
        assertThat(origin.asOf()).isEqualTo("2025-09-01");
        assertThat(origin.inputs()).containsExactly(Map.entry(OWNER, "sha256:bb"));
    }

    @Test
    void rows_that_nobody_marked_are_passed_over() throws IOException {
        assertThat(read(packet("张三", row(PacketColumn.PROBLEM, "未填"))).bySubject())
                .isEmpty();
        assertThat(marks(row(PacketColumn.BY, "张三"))).isEmpty();
    }

    @Test
    void a_name_on_the_first_sheet_counts_for_rows_without_one() throws IOException {
        List<Mark> marks = read(packet(
                        "张三",
                        row(PacketColumn.DECISION, "不采纳", PacketColumn.REASON, "理由"),
                        row(
                                PacketColumn.ID, ID + ".2",
                                PacketColumn.DECISION, "不采纳",
                                PacketColumn.REASON, "理由",
                                PacketColumn.BY, "王五")))
                .of(OWNER);

        assertThat(marks).extracting(mark -> mark.text(PacketColumn.BY)).containsExactly("张三", "王五");
    }

    @ParameterizedTest
    @CsvSource({"采纳, ACCEPT", "不采纳, REJECT", "' 不 采纳', REJECT", "说明, EXPLAIN", "reject, REJECT", "Accept, ACCEPT"})
    void a_decision_is_read_in_either_language(String typed, Decision decision) throws IOException {
        assertThat(marks(row(PacketColumn.DECISION, typed)).get(0).decision()).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({
        "同意, 理由, 张三, '', MARK_WORD, L2",
        "'', 理由, 张三, '', MARK_NO_DECISION, L2",
        "不采纳, '', 张三, '', MARK_NO_REASON, M2",
        "说明, '', 张三, '', MARK_NO_REASON, M2",
        "不采纳, 理由, '', '', MARK_NO_BY, N2",
        "不采纳, 理由, 张三, 年底, MARK_DAY, P2",
        "不采纳, 理由, 张三, 2026-02-30, MARK_DAY, P2",
        "不采纳, 理由, 张三, 2026年12月, MARK_DAY, P2",
        "不采纳, 理由, 张三, 12, MARK_DAY, P2"
    })
    void what_is_wrong_with_a_mark_is_told_with_its_cell(
            String decision, String reason, String by, String expires, String code, String cell) throws IOException {
        Mark mark = marks(row(
                        PacketColumn.DECISION, decision,
                        PacketColumn.REASON, reason,
                        PacketColumn.BY, by,
                        PacketColumn.APPROVER, "李四",
                        PacketColumn.EXPIRES, expires))
                .get(0);

        assertThat(mark.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.at()).isEqualTo("问题清单!" + cell);
        });
        assertThat(mark.waiver()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-31",
                "2026/12/31",
                "2026.12.31",
                "2026年12月31日",
                "20261231",
                "２０２６－１２－３１",
                "2026-12-31 23:59",
                "2026-12-31T08:30:00",
                "2026年12月31日 星期四",
                "2026/12/31 8:30 AM",
                "46387",
                "46387.354166667"
            })
    void a_day_is_read_as_people_write_it(String typed) throws IOException {
        assertThat(marks(row(PacketColumn.DECISION, "采纳", PacketColumn.EXPIRES, typed))
                        .get(0)
                        .expires())
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    /** A spreadsheet keeps a day as a number and shows it in whatever format the cell has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "yyyy-mm-dd",
                "yyyy/m/d h:mm",
                "[$-804]aaaa",
                "[Red]yyyy-mm-dd",
                "m/d",
                "yyyy\"年\"m\"月\"d\"日\";@"
            })
    void a_day_is_read_from_a_cell_of_any_format(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "t", "1.0");
                Worksheet sheet = workbook.newWorksheet("处室")) {
            sheet.value(0, 0, "问题编号");
            sheet.value(0, 1, "处理");
            sheet.value(0, 2, "有效期至");
            sheet.value(1, 0, ID);
            sheet.value(1, 1, "采纳");
            sheet.value(1, 2, 46387.354166667);
            sheet.style(1, 2).format(format).set();
        }

        Mark mark = read(out.toByteArray()).of(OWNER).get(0);

        assertThat(mark.faults()).isEmpty();
        assertThat(mark.expires()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void everything_that_a_rejection_lacks_is_told_at_once() throws IOException {
        assertThat(codes(marks(row(PacketColumn.DECISION, "不采纳", PacketColumn.EXPIRES, "年底"))
                        .get(0)))
                .containsExactly("MARK_DAY", "MARK_NO_REASON", "MARK_NO_BY", "MARK_NO_APPROVER");
        assertThat(codes(marks(row(PacketColumn.DECISION, "不采纳", PacketColumn.BY, "张三", PacketColumn.APPROVER, "张 三"))
                        .get(0)))
                .containsExactly("MARK_NO_REASON", "MARK_SELF_APPROVED");
    }

    @Test
    void a_row_whose_id_was_lost_is_kept_and_told() throws IOException {
        Marks marks = read(packet("", row(PacketColumn.ID, "", PacketColumn.DECISION, "采纳")));

        assertThat(marks.bySubject()).isEmpty();
        assertThat(marks.astray())
                .singleElement()
                .satisfies(mark -> assertThat(codes(mark)).containsExactly("MARK_NO_ID"));
    }

    @Test
    void of_two_marks_on_one_finding_that_differ_neither_is_taken() throws IOException {
        List<Mark> marks =
                marks(row(PacketColumn.DECISION, "采纳"), row(PacketColumn.DECISION, "说明", PacketColumn.REASON, "在建"));

        assertThat(marks).hasSize(2).allSatisfy(mark -> assertThat(codes(mark)).containsExactly("MARK_DOUBLED"));
        assertThat(marks.get(0).faults().get(0).text().zh()).contains("问题清单!L3");
    }

    @Test
    void of_two_marks_that_say_the_same_one_counts() throws IOException {
        assertThat(marks(row(PacketColumn.DECISION, "采纳"), row(PacketColumn.DECISION, "采纳")))
                .singleElement()
                .satisfies(mark -> assertThat(mark.faults()).isEmpty());
    }

    @Test
    void columns_may_be_moved_and_rows_split_over_sheets_of_any_name() throws IOException {
        Marks marks = read(
                workbook(new String[] {"科教股分表"}, new String[] {"处理", "问题编号", "理由"}, new String[] {"说明", ID, "在建"}));

        assertThat(marks.of(OWNER)).singleElement().satisfies(mark -> {
            assertThat(mark.at()).isEqualTo("处室!A3");
            assertThat(mark.decision()).isEqualTo(Decision.EXPLAIN);
            assertThat(mark.text(PacketColumn.REASON)).isEqualTo("在建");
        });
    }

    @Test
    void what_is_written_outside_the_columns_is_kept_as_a_note_and_told() throws IOException {
        Marks marks = read(workbook(new String[] {"问题编号", "处理", "处室意见", ""}, new String[] {ID, "采纳", "尽快改", "另见附件"}));

        assertThat(marks.of(OWNER).get(0).text(PacketColumn.NOTE)).isEqualTo("处室意见：尽快改；另见附件");
        assertThat(marks.remarks().stream().map(LocalText::zh).toList())
                .anyMatch(remark -> remark.contains("C 列“处室意见”"))
                .anyMatch(remark -> remark.contains("处室!D2") && remark.contains("另见附件"));
    }

    @Test
    void texts_that_look_like_formulas_and_odd_characters_stay_texts() throws IOException {
        String odd = "=1+1\u0001@SUM(A1)\n-5 _x0041_ 𠮷";
        byte[] packet = packet("", row(PacketColumn.DECISION, "采纳", PacketColumn.TYPED, odd));

        assertThat(marks(row(PacketColumn.DECISION, "采纳", PacketColumn.TYPED, odd))
                        .get(0)
                        .text(PacketColumn.TYPED))
                .isEqualTo(odd);
        assertThat(part(packet, "xl/worksheets/sheet2.xml"))
                .contains("inlineStr")
                .doesNotContain("<f>");
    }

    @Test
    void a_text_longer_than_a_cell_holds_is_cut_and_says_so() throws IOException {
        String text = marks(row(PacketColumn.DECISION, "采纳", PacketColumn.TYPED, "长".repeat(40_000)))
                .get(0)
                .text(PacketColumn.TYPED);

        assertThat(text).hasSize(32_767).endsWith("……（过长，已截短）");
    }

    @Test
    void the_list_is_frozen_filtered_and_offers_the_decisions() throws IOException {
        String sheet = part(packet("", row()), "xl/worksheets/sheet2.xml");

        assertThat(sheet)
                .contains(
                        "<autoFilter ref=\"A1:R2\"",
                        "ySplit=\"1\"",
                        "采纳,不采纳,说明",
                        "errorStyle=\"stop\"",
                        "fitToWidth=\"1\"");
    }

    @Test
    void a_list_that_lost_its_heading_beside_one_that_has_it_is_told() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "t", "1.0")) {
            line(workbook.newWorksheet("甲"), "问题编号", "处理");
            line(workbook.newWorksheet("乙"), "主管部门", "项目名称", "规则", "位置", "问题", "处理意见", "理由", "问题编号");
        }

        assertThat(read(out.toByteArray()).remarks())
                .extracting(LocalText::zh)
                .containsExactly("工作表“乙”像是问题清单，但没有“处理”列，整张表的批注都没有采用；请把列名改回“处理”再交回");
    }

    private static void line(Worksheet sheet, String... headings) throws IOException {
        try (sheet) {
            for (int c = 0; c < headings.length; c++) {
                sheet.value(0, c, headings[c]);
            }
        }
    }

    @Test
    void a_workbook_without_a_list_is_refused() throws IOException {
        byte[] other = workbook(new String[] {"项目", "金额"});

        assertThatThrownBy(() -> read(other))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("PACKET_NO_LIST"));
    }
}
