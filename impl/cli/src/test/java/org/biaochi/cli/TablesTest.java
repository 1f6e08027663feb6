// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages of standard tables among the inputs and outputs of the commands. */
class TablesTest {
    private static final Path TABLES =
            Path.of("..", "..", "osgi-bundles", "host", "src", "main", "distribution", "examples", "published-tables");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    static List<String> published() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String path(String name) {
        return TABLES.resolve(name).toAbsolutePath().toString();
    }

    private Run convert(String... arguments) {
        String[] all = Stream.concat(Stream.of("convert"), Stream.of(arguments)).toArray(String[]::new);
        return new Run().directory(folder).of(all);
    }

    private Run review(String... inputs) {
        String[] all = Stream.concat(Stream.of("review", "--as-of", "2025-09-01", "--json"), Stream.of(inputs))
                .toArray(String[]::new);
        return new Run().on(Run::builtInEngine).directory(folder).of(all);
    }

    private static List<JsonNode> trees(String lines) throws IOException {
        List<JsonNode> trees = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            trees.add(JSON.readTree(line));
        }
        return trees;
    }

    private void unpack(String zip, Path target) throws IOException {
        Files.createDirectories(target);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(folder.resolve(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.write(target.resolve(entry.getName()), in.readAllBytes());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_published_table_comes_back_over_tables_and_xml_but_for_what_was_listed(String name) throws IOException {
        Set<String> listed = new HashSet<>();
        for (String[] step : new String[][] {
            {path(name), "a.zip"}, {"a.zip", "a.xml"}, {"a.xml", "a.form.json"},
        }) {
            JsonNode told = JSON.readTree(convert(step[0], step[1], "--json").out());
            if (told.at("/omissions/0/reason").asText().equals("no_rows")) {
                assertThat(name).as("prose without indicators").isEqualTo("081-monitor.json");
                return;
            }
            assertThat(told.path("written").asInt()).as(step[1]).isEqualTo(1);
            assertThat(told.path("unreadable")).as(step[1]).isEmpty();
            told.path("omissions")
                    .forEach(omission -> listed.add(omission.path("path").asText()));
        }
        convert(path(name), "before.json");
        convert("a.form.json", "after.json");
        JsonNode before = JSON.readTree(folder.resolve("before.json").toFile());
        Map<String, String> after = new TreeMap<>();
        leaves("", JSON.readTree(folder.resolve("after.json").toFile()), after);

        Map<String, String> lost = new TreeMap<>();
        Map<String, String> typed = new TreeMap<>();
        leaves("", before, typed);
        typed.forEach((pointer, text) -> {
            if (!text.equals(after.get(moved(pointer, before))) && !isListed(pointer, listed)) {
                lost.put(pointer, text);
            }
        });

        assertThat(lost).isEmpty();
        assertThat(after).containsEntry("/schema", before.path("schema").asText());
    }

    /** Listed is a cell, or the value that stands above it. */
    private static boolean isListed(String pointer, Set<String> listed) {
        for (String above = pointer; !above.isEmpty(); above = above.substring(0, above.lastIndexOf('/'))) {
            if (listed.contains(above)) {
                return true;
            }
        }
        return false;
    }

    /** What is typed, by pointer; extras stand beside the cells, as where they are listed. */
    private static void leaves(String pointer, JsonNode node, Map<String, String> found) {
        if (node.isObject()) {
            node.properties().forEach(member -> {
                String below = member.getKey().equals("extras") ? pointer : pointer + "/" + member.getKey();
                leaves(below, member.getValue(), found);
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(pointer + "/" + i, node.get(i), found);
            }
        } else if (!node.asText().isEmpty() && !node.isNull()) {
            found.put(pointer, node.asText());
        }
    }

    /** Printed rows that say nothing are no rows of a table, and move the ones behind them up. */
    private static String moved(String pointer, JsonNode goal) {
        String[] parts = pointer.split("/");
        if (parts.length < 4 || !parts[1].toLowerCase(Locale.ROOT).endsWith("indicators")) {
            return pointer;
        }
        int empty = 0;
        for (int i = 0; i < Integer.parseInt(parts[2]); i++) {
            JsonNode row = goal.path(parts[1]).path(i);
            empty += row.path("name").asText().isEmpty()
                            && row.path("value").asText().isEmpty()
                    ? 1
                    : 0;
        }
        int from = parts[1].length() + 2;
        return "/" + parts[1] + "/" + (Integer.parseInt(parts[2]) - empty)
                + pointer.substring(from + parts[2].length());
    }

    @Test
    void published_tables_without_a_project_code_are_told_apart_by_their_names() {
        Run written = convert(path(""), "all.zip");
        Run read = convert("all.zip", "all.xml");

        assertThat(written.status()).isEqualTo(2);
        assertThat(written.out())
                .startsWith("已转换 31 份，另有 1 份没有写进去：表格 JSON 32 个 → all.zip（标准库表数据包）\n整份没有写进目标的（1 份）：")
                .contains("081-monitor.json:1", "没有指标行");
        assertThat(read.out())
                .startsWith("已转换 31 份：标准库表数据包 1 个 → all.xml（XML）\n来源中的提示")
                .contains("FISCAL_YEAR：为空，而该列必填")
                .doesNotContain("目标格式放不下", "无法读取");
    }

    @Test
    void goals_that_tables_cannot_tell_apart_are_left_out_and_named_first() throws IOException {
        Files.createDirectories(folder.resolve("two"));
        Files.copy(Path.of(path("019-goal.json")), folder.resolve("two/a.json"));
        Files.copy(Path.of(path("019-goal.json")), folder.resolve("two/b.json"));

        assertThat(convert("two", "two.zip").out())
                .startsWith("已转换 1 份，另有 1 份没有写进去：")
                .contains("整份没有写进目标的（1 份）：\n  - two/b.json:1", "区分不开");
    }

    @Test
    void goals_whose_indicators_could_not_be_read_are_partial_and_say_so() throws IOException {
        convert(path("019-goal.json"), "a.zip");
        unpack("a.zip", folder.resolve("cut"));
        Files.writeString(folder.resolve("cut/PM_PERF_INDICATOR.jsonl"), "\n", StandardOpenOption.APPEND);

        Run run = convert("cut", "cut.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("库表 PM_PERF_INDICATOR 没有读入，这一份缺少其中的行", "[PACKAGE_DIGEST]");
        assertThat(JSON.readTree(folder.resolve("cut.json").toFile())
                        .path("partial")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_package_is_reviewed_as_the_xml_made_of_it() throws IOException {
        convert(path(""), "all.zip");
        convert("all.zip", "all.xml");
        Run run = review("all.zip");
        List<JsonNode> ofTables = trees(run.out());
        List<JsonNode> ofXml = trees(review("all.xml").out());

        assertThat(run.err()).contains("文件格式：标准库表数据包 1 个");
        assertThat(ofTables).hasSize(31).hasSameSizeAs(ofXml);
        for (int i = 0; i < ofTables.size(); i++) {
            assertThat(ofTables.get(i).at("/subject/source").asText())
                    .matches(
                            "all\\.zip!(PM_PERF_GOAL_INFO|BGT_PERF_GOAL_INFO|PM_PERF_SELF_EVAL|PM_PERF_DEPT_EVAL):\\d+");
            assertThat(ofTables.get(i).path("digest")).isEqualTo(ofXml.get(i).path("digest"));
        }
    }

    @Test
    void a_folder_with_a_manifest_is_one_package_and_other_files_in_it_are_read_as_ever() throws IOException {
        convert(path(""), "all.zip");
        unpack("all.zip", folder.resolve("in/甲县"));
        Files.copy(Path.of(path("019-goal.json")), folder.resolve("in/甲县/019-goal.json"));
        Files.copy(Path.of(path("019-goal.json")), folder.resolve("in/乙县.json"));

        assertThat(convert("in/甲县", "one.xml").out()).contains("已转换 32 份", "标准库表数据包 1 个", "表格 JSON 1 个");
        assertThat(convert("in", "two.xml").out()).contains("已转换 33 份", "标准库表数据包 1 个", "表格 JSON 2 个");
        assertThat(trees(review("in/甲县").out()).get(0).at("/subject/source").asText())
                .isEqualTo("in/甲县!PM_PERF_GOAL_INFO:1");
    }

    @Test
    void the_rows_of_one_table_are_read_by_their_columns_and_never_written() throws IOException {
        convert(path("019-goal.json"), "a.zip");
        unpack("a.zip", folder.resolve("rows"));

        assertThat(convert("rows/PM_PERF_INDICATOR.jsonl", "a.jsonl").out()).contains("标准库表数据包 1 个 → a.jsonl（模型 JSON）");
        assertThat(convert("rows/PM_PERF_INDICATOR.jsonl", "a.csv").err()).contains("FORMAT_UNKNOWN", "tables");
        assertThat(convert("rows/PM_PERF_INDICATOR.jsonl", "b.pkg", "--to", "tables")
                        .out())
                .contains("b.pkg（标准库表数据包）");
    }

    @Test
    void rows_that_nothing_is_made_of_and_files_that_changed_are_unreadable_and_the_rest_goes_on() throws IOException {
        convert(path("019-goal.json"), "a.zip");
        unpack("a.zip", folder.resolve("rows"));
        Files.writeString(folder.resolve("rows/BAS_PERF_INDICATOR.jsonl"), "{\"IND_ID\":\"1\"}\n");
        String library = "IND_ID,PERF_IND_CODE,PERF_IND_NAME,KPI_VAL\n1,1,数量,1\n2,2,质量,2\n";
        Files.write(folder.resolve("library.csv"), library.getBytes(StandardCharsets.UTF_8));

        Run run = review("rows", "library.csv");

        assertThat(run.status()).isNotZero();
        assertThat(trees(run.out()))
                .extracting(line -> line.at("/error/code").asText())
                .containsExactly("", "PACKAGE_UNLISTED", "TABLE_ROW_NO_SUBJECT");
        assertThat(run.out()).contains("共 2 行，没有由这张库表组成的表，未读入");
    }

    @Test
    void another_stage_says_that_a_package_of_goals_is_not_its_matter() {
        convert(path("019-goal.json"), "a.zip");

        Run run = new Run()
                .on(Run::builtInEngine)
                .directory(folder)
                .of("link", "--as-of", "2025-09-01", "--json", "a.zip");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("a.zip!PM_PERF_GOAL_INFO", "WRONG_STAGE");
    }
}
