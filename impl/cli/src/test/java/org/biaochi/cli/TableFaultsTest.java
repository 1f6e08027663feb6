// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with rows of tables is told with table and key or line, and the rest is read. */
class TableFaultsTest {
    private static final String HEADER =
            "KPI_PER_ID,FISCAL_YEAR,MOF_DIV_CODE,PRO_CODE,PRO_NAME,KPI_TARGET,VERSION,IS_DELETED,UPDATE_TIME,HOST_FLAG\r\n";
    private static final String GOOD = "G1,2025,510000000,51000025T000000000001,修缮,修缮校舍,1,2,20250301083000000,Y\r\n";

    @TempDir
    Path folder;

    private String convert(byte[] csv) throws IOException {
        Files.write(folder.resolve("a.csv"), csv);
        return new Run()
                .directory(folder)
                .of("convert", "a.csv", "-", "--to", "json")
                .err();
    }

    private String convert(String rows) throws IOException {
        return convert((HEADER + GOOD + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rows_in_gbk_are_read_and_unknown_columns_kept() throws IOException {
        byte[] gbk = (HEADER + GOOD).getBytes(Charset.forName("GBK"));
        Files.write(folder.resolve("a.csv"), gbk);
        Run run = new Run().directory(folder).of("convert", "a.csv", "-", "--to", "json");

        assertThat(run.err()).contains("已转换 1 份：标准库表数据包 1 个");
        assertThat(run.out()).contains("修缮校舍", "\"HOST_FLAG\":\"Y\"");
    }

    @Test
    void lines_of_json_in_gbk_are_refused_with_their_line() throws IOException {
        String line =
                "{\"KPI_PER_ID\":\"G1\",\"FISCAL_YEAR\":\"2025\",\"MOF_DIV_CODE\":\"510000000\",\"PRO_CODE\":\"X\","
                        + "\"KPI_TARGET\":\"修缮\"}\n";
        byte[] gbk = line.getBytes(Charset.forName("GBK"));
        Files.write(folder.resolve("a.jsonl"), gbk);
        Run run = new Run().directory(folder).of("convert", "a.jsonl", "-", "--to", "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a.jsonl", "UTF-8");
    }

    @Test
    void a_quote_that_never_closes_names_its_line() throws IOException {
        assertThat(convert("G2,2025,\"510000000,没有闭合\r\n")).contains("a.csv", "引号", "CSV_SYNTAX");
    }

    @Test
    void a_line_with_too_few_values_is_left_out_by_number() throws IOException {
        assertThat(convert("G2,2025\r\n"))
                .contains("已转换 1 份", "a.csv!PM_PERF_GOAL_INFO:3", "有 2 个值，表头有 10 列", "TABLE_ROW_BROKEN");
    }

    @Test
    void the_second_of_two_rows_with_one_key_is_left_out_and_says_what_differs() throws IOException {
        assertThat(convert("G1,2025,510000000,51000025T000000000002,别的,别的,1,2,20250301083000000,Y\r\n"))
                .contains("已转换 1 份", "（主键 G1）", "不同的列：PRO_CODE、PRO_NAME、KPI_TARGET", "TABLE_ROW_DUPLICATE_KEY");
    }

    @Test
    void an_impossible_day_and_a_project_code_of_another_length_are_noted_with_the_key() throws IOException {
        assertThat(convert("G2,2025,510000000,5100,短,目标,1,2,20250230083000000,Y\r\n"))
                .contains(
                        "已转换 2 份",
                        "（主键 G2） UPDATE_TIME：应为 17 位时间戳",
                        "20250230083000000",
                        "（主键 G2） PRO_CODE：不是 21 位项目代码");
    }

    @Test
    void a_value_too_long_for_its_column_is_noted_with_both_lengths() throws IOException {
        assertThat(convert("G2,2025,510000000,51000025T000000000002," + "长".repeat(181) + ",目标,1,2,,Y\r\n"))
                .contains("（主键 G2） PRO_NAME：有 181 个字，该列最多 180 个字");
    }

    @Test
    void rows_that_are_deleted_are_counted() throws IOException {
        assertThat(convert("G2,2025,510000000,51000025T000000000002,撤销,撤销,1,1,,Y\r\n"))
                .contains("已转换 1 份", "有 1 行标记为已删除");
        assertThat(convert((HEADER + GOOD.replace(",1,2,", ",1,1,")).getBytes(StandardCharsets.UTF_8)))
                .contains("没有可转换的内容", "TABLE_ROWS_DELETED");
    }

    @Test
    void rows_of_another_region_or_year_than_the_package_says_are_left_out() throws IOException {
        Path rows = Files.createDirectories(folder.resolve("rows"));
        Files.writeString(
                rows.resolve("manifest.json"),
                "{\"schema\":\"biaochi-rowset-1\",\"standard\":\"2.0\",\"region\":\"510000000\",\"year\":\"2025\","
                        + "\"mode\":\"full\",\"tables\":[{\"table\":\"PM_PERF_GOAL_INFO\",\"file\":\"PM_PERF_GOAL_INFO.csv\"}]}");
        Files.writeString(
                rows.resolve("PM_PERF_GOAL_INFO.csv"),
                HEADER
                        + GOOD
                        + GOOD.replace("G1", "G2").replace("510000000,", "520000000,")
                        + GOOD.replace("G1,2025", "G3,2024"));
        Run run = new Run().directory(folder).of("convert", "rows", "a.json");

        assertThat(run.status()).as(run.out()).isEqualTo(2);
        assertThat(run.out())
                .contains("已转换 1 份", "（主键 G2） MOF_DIV_CODE：属于区划 520000000，不是 510000000", "属于 2024 年度，不是 2025");
    }

    @Test
    void a_text_that_fits_by_characters_may_be_too_long_by_the_bytes_of_a_host() throws IOException {
        String goal = "{\"project\":{\"name\":\"" + "长".repeat(100) + "\"},\"goal_text\":\"修缮\",\"indicators\":[]}";
        Files.writeString(folder.resolve("g.json"), goal);
        Run characters = new Run().directory(folder).of("convert", "g.json", "a.zip");
        Run bytes = new Run().directory(folder).of("convert", "g.json", "b.zip", "--bytes", "GBK");

        assertThat(characters.out()).doesNotContain("超过目标字段的长度");
        assertThat(bytes.out()).contains("/projectName", "超过目标字段的长度");
        assertThat(new Run()
                        .directory(folder)
                        .of("convert", "g.json", "c.zip", "--bytes", "没有")
                        .err())
                .contains("没有这种字符集");
    }
}
