// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
    private static final Path EXAMPLES =
            Path.of("..", "..", "osgi-bundles", "host", "src", "main", "distribution", "examples");
    private static final String GOAL =
            "{\"project\":{\"name\":\"修缮工程\"},\"indicators\":[{\"level1\":\"产出指标\",\"weight\":\"/\"}]}";

    @TempDir
    Path folder;

    private Run convert(String... arguments) {
        String[] all = Stream.concat(Stream.of("convert"), Stream.of(arguments)).toArray(String[]::new);
        return new Run().directory(folder).in(GOAL).of(all);
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static List<JsonNode> trees(String lines) throws IOException {
        List<JsonNode> trees = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            trees.add(new ObjectMapper().readTree(line));
        }
        return trees;
    }

    @Test
    void keys_that_look_mistyped_are_told() throws IOException {
        Files.writeString(
                folder.resolve("typo.json"),
                "{\"schema\":\"biaochi-goal-1\",\"projectName\":\"村医培训\",\"indicatorz\":[{\"name\":\"培训人次\"}]}");

        assertThat(convert("typo.json", "typo.xml").out()).contains("来源中的提示", "indicatorz", "indicators");
    }

    @Test
    void published_tables_come_back_from_xml_as_they_were() throws IOException {
        String tables = EXAMPLES.resolve("published-tables").toAbsolutePath().toString();

        assertThat(convert(tables, "all.xml").out()).contains("已转换 32 份：表格 JSON 32 个 → all.xml（XML）");
        assertThat(convert("all.xml", "all.form.jsonl").out()).contains("已转换 32 份：XML 1 个");

        List<JsonNode> back = trees(file("all.form.jsonl"));
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(tables))) {
            files = listed.sorted().toList();
        }
        assertThat(back).hasSameSizeAs(files);
        for (int i = 0; i < files.size(); i++) {
            assertThat(back.get(i))
                    .as("%s", files.get(i))
                    .isEqualTo(new ObjectMapper().readTree(files.get(i).toFile()));
        }
    }

    @Test
    void published_tables_go_through_all_formats_but_for_what_was_listed() throws IOException {
        String tables = EXAMPLES.resolve("published-tables").toAbsolutePath().toString();
        assertThat(convert(tables, "all.xlsx").status()).isZero();

        JsonNode toTables = trees(convert("all.xlsx", "all.zip", "--to", "tables", "--json")
                        .out())
                .get(0);
        JsonNode toXml = trees(convert("all.zip", "all.xml", "--json").out()).get(0);
        JsonNode toForms =
                trees(convert("all.xml", "back.form.jsonl", "--json").out()).get(0);

        assertThat(toTables.path("subjects").asInt()).isEqualTo(32);
        assertThat(toXml.path("subjects").asInt() + toXml.path("unreadable").size())
                .isEqualTo(toTables.path("written").asInt());
        assertThat(toForms.path("written").asInt())
                .isEqualTo(toXml.path("subjects").asInt());
        assertThat(toForms.path("omissions").size()).isZero();
        assertThat(missing(trees(file("back.form.jsonl")), toTables)).isEmpty();
    }

    /** The goals, targets and values of published tables that are neither there nor listed. */
    private static List<String> missing(List<JsonNode> back, JsonNode listed) throws IOException {
        List<String> there = new ArrayList<>();
        back.forEach(tree -> texts(tree, there));
        List<Integer> lost = new ArrayList<>();
        for (JsonNode omission : listed.path("omissions")) {
            there.add(omission.path("text").asText());
            String source = omission.path("source").asText();
            if (omission.path("path").asText().isEmpty()) {
                lost.add(Integer.valueOf(source.substring(source.indexOf(':') + 1)));
            }
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(EXAMPLES.resolve("published-tables"))) {
            files = all.sorted().toList();
        }
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            JsonNode table = new ObjectMapper().readTree(files.get(i).toFile());
            for (JsonNode row : lost.contains(i + 1) ? List.<JsonNode>of() : table.path("indicators")) {
                for (String key : List.of("level1", "level2", "level3", "target", "actual")) {
                    String text = row.path(key).asText();
                    if (!text.isBlank() && there.stream().noneMatch(each -> each.contains(text))) {
                        missing.add(files.get(i).getFileName() + " " + key + " " + text);
                    }
                }
            }
        }
        return missing;
    }

    private static void texts(JsonNode node, List<String> into) {
        if (node.isValueNode()) {
            into.add(node.asText());
        }
        node.forEach(each -> texts(each, into));
    }

    @Test
    void a_review_of_the_xml_is_the_review_of_the_tables() throws IOException {
        String tables = EXAMPLES.resolve("published-tables").toAbsolutePath().toString();
        convert(tables, "all.xml");

        List<JsonNode> ofTables = trees(review(tables).out());
        List<JsonNode> ofXml = trees(review("all.xml").out());

        assertThat(ofXml).hasSameSizeAs(ofTables);
        for (int i = 0; i < ofXml.size(); i++) {
            assertThat(ofXml.get(i).path("digest")).isEqualTo(ofTables.get(i).path("digest"));
        }
    }

    private Run review(String input) {
        return new Run()
                .on(Run::builtInEngine)
                .directory(folder)
                .of("review", "--as-of", "2025-09-01", "--json", input);
    }

    @Test
    void forms_of_other_stages_in_xml_are_what_the_stage_looks_at() throws IOException {
        Run converted = convert(
                EXAMPLES.resolve("published-tables/025-selfeval.json")
                        .toAbsolutePath()
                        .toString(),
                "a.xml");
        assertThat(converted.status()).as(converted.out()).isZero();

        Run evaluated = new Run()
                .on(Run::builtInEngine)
                .directory(folder)
                .of("evaluate", "--as-of", "2025-09-01", "--json", "a.xml");
        Run monitored = new Run()
                .on(Run::builtInEngine)
                .directory(folder)
                .of("monitor", "--as-of", "2025-09-01", "--json", "a.xml");

        assertThat(evaluated.out()).contains("\"stage\":\"self-evaluation\"");
        assertThat(evaluated.err()).contains("文件格式：XML 1 个");
        assertThat(monitored.out()).contains("WRONG_STAGE");
    }

    @Test
    void standard_input_and_output_take_part_and_the_telling_stands_aside() {
        Run run = convert("-", "-", "--to", "xml");

        assertThat(run.out()).startsWith("<?xml").contains("<projectName>修缮工程</projectName>", "<weight blank=\"/\"");
        assertThat(run.err()).contains("已转换 1 份");
        assertThat(run.status()).isZero();
    }

    @Test
    void what_is_there_is_overwritten_only_by_force() throws IOException {
        Files.writeString(folder.resolve("a.xml"), "旧");

        assertThat(convert("-", "a.xml").status()).isEqualTo(3);
        assertThat(convert("-", "a.xml").err()).contains("TARGET_EXISTS", "--force");
        assertThat(file("a.xml")).isEqualTo("旧");
        assertThat(convert("-", "a.xml", "--force").status()).isZero();
        assertThat(file("a.xml")).contains("修缮工程");
        assertThat(folder).isDirectoryContaining("glob:**/a.xml");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void what_the_target_cannot_hold_is_listed() throws IOException {
        String report = EXAMPLES.resolve("linkage/county-priorities.json")
                .toAbsolutePath()
                .toString();

        Run people = convert(report, "a.form.json");
        Run json = convert(report, "a.form.json", "--json", "--force");

        assertThat(people.status()).isEqualTo(2);
        assertThat(people.out()).startsWith("已转换 0 份，另有 1 份没有写进去").contains("整份没有写进去");
        assertThat(json.out())
                .contains(
                        "\"schema\":\"biaochi-conversion-1\"",
                        "\"reason\":\"kind\"",
                        "\"written\":0",
                        "\"recognised\":{\"json\":1}");
    }

    @Test
    void what_cannot_be_read_is_told_and_the_rest_goes_over() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/1.json"), GOAL);
        Files.write(folder.resolve("in/2.json"), GOAL.getBytes(Charset.forName("GBK")));
        Files.write(folder.resolve("in/3.xml"), "<sheep/>".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("in/4.json"), ("\uFEFF" + GOAL).getBytes(StandardCharsets.UTF_8));

        Run run = convert("in", "out.jsonl", "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("Converted 2: ", "in/2.json", "[ENCODING]", "in/3.xml", "[UNKNOWN_XML]");
        assertThat(trees(file("out.jsonl"))).hasSize(2);
    }

    @Test
    void nothing_readable_writes_no_file() {
        Run run = convert("gone.json", "a.xml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("没有写文件", "FILE_NOT_FOUND");
        assertThat(folder.resolve("a.xml")).doesNotExist();
    }

    @Test
    void a_target_of_no_known_format_is_a_wrong_usage() {
        assertThat(convert("-", "a.sheep").err()).contains("FORMAT_UNKNOWN", "xml");
        assertThat(convert("-", "-").status()).isEqualTo(3);
        assertThat(convert("-", "a.xml", "--to", "sheep").err()).contains("FORMAT_UNKNOWN");
        assertThat(convert("-", ".").status()).isEqualTo(3);
        assertThat(convert("-", "gone/a.xml").err()).contains("TARGET_NOT_WRITTEN");
    }

    @Test
    void a_file_may_be_read_by_whom_the_mask_of_the_user_allows() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "");

        convert("-", "a.xml");

        assertThat(Files.getPosixFilePermissions(folder.resolve("a.xml")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void a_published_self_evaluation_is_one_in_every_format() throws IOException {
        String table = EXAMPLES.resolve("published-tables/025-selfeval.json")
                .toAbsolutePath()
                .toString();
        convert(table, "a.json");
        for (String target : List.of("b.xml", "b.xlsx", "b.zip", "b.form.json")) {
            convert(table, target);
            convert(target, target + ".json");

            assertThat(file(target + ".json")).as(target).startsWith("{\"schema\":\"biaochi-self-evaluation-1\"");
        }
        assertThat(file("b.xml.json")).isEqualTo(file("a.json"));
    }
}
