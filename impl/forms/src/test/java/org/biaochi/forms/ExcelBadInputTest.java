// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.forms.excel.ExcelFormat;
import org.biaochi.forms.sheet.WorkbookLimits;
import org.junit.jupiter.api.Test;

/** Workbooks made by hand, part by part, as Excel, other programs and attackers write them. */
class ExcelBadInputTest {
    private static final ExcelFormat EXCEL = new ExcelFormat();
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static Map<String, String> parts(String rows, String behind) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                HEAD
                        + "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"目标\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                HEAD
                        + "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                        + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + behind
                        + "</worksheet>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String form() {
        return row(1, text("A1", "项目支出绩效目标表（２０２４年度）"))
                + row(2, text("A2", "项目名称：") + text("B2", "道路养护"))
                + row(3, text("A3", "一级指标") + text("B3", "二级 指标") + text("C3", "三级指标") + text("D3", "指标值"))
                + row(4, text("A4", "产出指标") + text("B4", "数量指标") + text("C4", "养护里程") + text("D4", "≥120公里"))
                + row(5, text("B5", "质量指标") + text("C5", "合格率") + "<c r=\"D5\"><f>1-0.05</f><v>0.95</v></c>");
    }

    private static Decoded<?> read(byte[] workbook) {
        return (Decoded<?>) EXCEL.read(Stage.REVIEW, "b.xlsx", new ByteArrayInputStream(workbook))
                .toList()
                .get(0);
    }

    private static String refused(byte[] workbook) {
        UnreadableInputException refused = catchThrowableOfType(UnreadableInputException.class, () -> read(workbook));
        assertThat(refused).isNotNull();
        return refused.code();
    }

    @Test
    void merged_levels_are_carried_down_and_formulas_are_told() throws IOException {
        Decoded<?> read = read(zip(parts(
                form(), "<mergeCells count=\"2\"><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A4:A5\"/></mergeCells>")));
        PerformanceGoal goal = (PerformanceGoal) read.subject();

        assertThat(goal.name().text()).isEqualTo("道路养护");
        assertThat(goal.indicators()).hasSize(2);
        assertThat(goal.indicators().get(1).l1().text()).isEqualTo("产出指标");
        assertThat(goal.indicators().get(1).value().text()).isEqualTo("0.95");
        assertThat(read.notes().toString()).contains("D5").contains("公式");
    }

    @Test
    void cells_that_are_not_merged_stay_blank() throws IOException {
        PerformanceGoal goal = (PerformanceGoal) read(zip(parts(form(), ""))).subject();

        assertThat(goal.indicators().get(1).l1().isBlank()).isTrue();
    }

    @Test
    void macros_and_links_are_told_and_values_read() throws IOException {
        Map<String, String> parts = parts(form(), "");
        parts.put("xl/vbaProject.bin", "x");
        parts.put("xl/externalLinks/externalLink1.xml", "<x/>");

        assertThat(read(zip(parts)).notes().toString()).contains("宏").contains("外部文件");
    }

    @Test
    void a_million_formatted_empty_rows_are_read_over() throws IOException {
        StringBuilder rows = new StringBuilder(form());
        for (int i = 6; i <= 1_000_000; i++) {
            rows.append("<row r=\"").append(i).append("\" s=\"1\" customFormat=\"1\"/>");
        }

        assertThat(((PerformanceGoal) read(zip(parts(rows.toString(), ""))).subject()).indicators())
                .hasSize(2);
    }

    @Test
    void rows_beyond_the_limit_are_not_read_and_that_is_said() throws IOException {
        WorkbookLimits usual = WorkbookLimits.DEFAULT;
        ExcelFormat four = new ExcelFormat(new WorkbookLimits(
                usual.fileBytes(),
                usual.entries(),
                usual.entryBytes(),
                usual.totalBytes(),
                usual.ratio(),
                usual.cells(),
                4));

        Decoded<?> read =
                (Decoded<?>) four.read(Stage.REVIEW, "b.xlsx", new ByteArrayInputStream(zip(parts(form(), ""))))
                        .toList()
                        .get(0);

        assertThat(((PerformanceGoal) read.subject()).indicators()).hasSize(1);
        assertThat(read.notes().toString()).contains("只读取前 4 行");
    }

    @Test
    void a_column_beyond_the_last_one_is_refused_before_room_is_made_for_it() throws IOException {
        String cell = text("ZZZZZZ6", "x");
        for (String far : List.of(cell, cell.replace("r=", "r\t= "), cell.replace("\"ZZ", "\"&#90;Z"))) {
            assertThat(refused(zip(parts(form() + row(6, far), "")))).isEqualTo("EXCEL_BROKEN");
        }
    }

    @Test
    void a_shared_text_that_is_not_there_is_refused() throws IOException {
        Map<String, String> parts =
                parts(form() + row(6, "<c r=\"A6\" t=\"s\"><v>1</v></c><c r=\"B6\" t=\"s\" ><v >99999999</v></c>"), "");
        parts.put(
                "xl/sharedStrings.xml", HEAD + "<sst xmlns=\"" + MAIN + "\"><si><t>甲</t></si><si><t>乙</t></si></sst>");
        assertThat(refused(zip(parts))).isEqualTo("EXCEL_BROKEN");

        parts.put(
                "xl/worksheets/sheet1.xml",
                parts.get("xl/worksheets/sheet1.xml").replace("99999999", "1"));
        assertThat(read(zip(parts)).subject()).isNotNull();
    }

    @Test
    void cells_spread_over_all_columns_of_many_rows_are_refused() throws IOException {
        WorkbookLimits usual = WorkbookLimits.DEFAULT;
        ExcelFormat narrow = new ExcelFormat(new WorkbookLimits(
                usual.fileBytes(),
                usual.entries(),
                usual.entryBytes(),
                usual.totalBytes(),
                usual.ratio(),
                1000,
                usual.rows()));
        String far = row(6, text("XFD6", "x"))
                + row(7, text("XFD7", "x"))
                + row(8, text("XFD8", "x"))
                + row(9, text("XFD9", "x"));
        byte[] workbook = zip(parts(form() + far, ""));

        UnreadableInputException refused = catchThrowableOfType(
                UnreadableInputException.class,
                () -> narrow.read(Stage.REVIEW, "b.xlsx", new ByteArrayInputStream(workbook))
                        .toList());

        assertThat(refused.code()).isEqualTo("EXCEL_TOO_LARGE");
        assertThat(read(workbook).subject()).isNotNull();
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        Map<String, String> parts = parts(form(), "");
        parts.put("xl/sharedStrings.xml", " ".repeat(40 << 20));

        assertThat(refused(zip(parts))).isEqualTo("EXCEL_TOO_LARGE");
    }

    @Test
    void a_document_type_is_refused() throws IOException {
        Map<String, String> parts = parts(form(), "");
        parts.put("xl/styles.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>");

        assertThat(refused(zip(parts))).isEqualTo("EXCEL_DTD");
    }

    @Test
    void old_encrypted_broken_and_foreign_files_are_refused_by_name() throws IOException {
        byte[] ole = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
        assertThat(refused(ole)).isEqualTo("EXCEL_97");
        System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, ole, 100, 32);
        assertThat(refused(ole)).isEqualTo("EXCEL_ENCRYPTED");
        assertThat(refused(zip(Map.of("word/document.xml", "<x/>")))).isEqualTo("NOT_A_WORKBOOK");
        byte[] whole = zip(parts(form(), ""));
        assertThat(refused(java.util.Arrays.copyOf(whole, whole.length / 2))).isEqualTo("EXCEL_BROKEN");
        assertThat(refused(zip(parts(row(1, text("A1", "通讯录")), "")))).isEqualTo("NO_FORM");
    }

    @Test
    void is_told_by_its_first_bytes() throws IOException {
        assertThat(EXCEL.recognises(zip(parts(form(), "")))).isTrue();
        assertThat(EXCEL.recognises(zip(Map.of("manifest.json", "{}")))).isFalse();
        assertThat(EXCEL.recognises("{\"kind\":\"goal\"}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(List.of(EXCEL.endings().get(0))).containsExactly(".xlsx");
    }
}
