// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever takes an input takes it in any format, from a file, a folder or standard input, and says what it was. */
class FrontDoorTest {
    private static final Path EXAMPLES =
            Path.of("..", "..", "osgi-bundles", "host", "src", "main", "distribution", "examples");
    private static final String GOAL =
            EXAMPLES.resolve("published-tables/019-goal.json").toAbsolutePath().toString();
    private static final String LIBRARY_TABLE =
            "IND_ID,PERF_IND_CODE,PERF_IND_NAME,KPI_VAL,PARENT_ID,LEVEL_NO,IS_DELETED\r\n"
                    + "A,01,产出指标,,,1,2\r\n"
                    + "B,0101,数量指标,,A,2,2\r\n"
                    + "C,010101,修缮房屋面积,≥300平方米,B,3,2\r\n"
                    + "D,010102,旧指标,1,B,3,1\r\n";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Run run(String... arguments) {
        return new Run().on(Run::builtInEngine).directory(folder).of(arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonNode> trees(String lines) throws IOException {
        List<JsonNode> trees = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            trees.add(JSON.readTree(line));
        }
        return trees;
    }

    @Test
    void results_go_to_xml_and_back_by_a_pipe_or_a_file() throws IOException {
        Run review = run("review", "--as-of", "2025-09-01", "--json", GOAL);
        Run out = new Run().in(review.out()).directory(folder).of("convert", "-", "out.xml");
        Run back = new Run().directory(folder).of("convert", "out.xml", "-", "--to", "json");

        assertThat(out.out()).isEqualTo("已转换审核结果 1 份：结果 JSON 1 → out.xml（XML）\n");
        assertThat(Files.readString(folder.resolve("out.xml"))).contains("urn:biaochi:assessment:1", "<verdict>");
        assertThat(trees(back.out())).isEqualTo(trees(review.out()));
        assertThat(back.err()).contains("结果 XML 1");
    }

    @Test
    void results_are_not_forms_and_forms_are_not_results() throws IOException {
        write("r.jsonl", run("review", "--as-of", "2025-09-01", "--json", GOAL).out() + "{\"title\":\"表\"}\n");

        assertThat(run("convert", "r.jsonl", "r.zip").err()).contains("FORMAT_UNKNOWN", "审核结果");
        Run mixed = run("convert", "r.jsonl", "r.xml");
        assertThat(mixed.status()).isEqualTo(2);
        assertThat(mixed.out()).contains("已转换审核结果 1 份", "r.jsonl:2", "NO_RESULT");
    }

    @Test
    void a_library_is_read_out_of_rows_and_written_as_a_package() throws IOException {
        write("table.csv", LIBRARY_TABLE);

        Run check = run("library", "check", "table.csv");
        Run imported = run("library", "import", "--into", "lib.json", "table.csv");
        Run exported = run("library", "export", "--to", "lib.zip", "--year", "2026", "lib.json");
        Run again = new Run()
                .in(Files.readAllBytes(folder.resolve("lib.zip")))
                .directory(folder)
                .of("library", "search", "--name", "修缮房屋面积", "-");

        assertThat(check.out()).contains("指标 1 条");
        assertThat(check.err()).contains("文件格式：标准库表数据包 1 个");
        assertThat(imported.out()).contains("新增 1 条");
        assertThat(exported.out()).contains("已写入指标 1 条 → lib.zip");
        assertThat(again.out()).startsWith("010101 产出指标/数量指标/修缮房屋面积（平方米）");
        assertThat(run("review", "lib.zip").out()).contains("biaochi library");
    }

    @Test
    void a_library_in_a_format_that_holds_none_is_named() throws IOException {
        run("convert", GOAL, "goal.xml");

        assertThat(run("library", "check", "goal.xml").out()).contains("识别为XML", "NO_LIBRARY");
    }

    @Test
    void suggestions_are_made_for_forms_of_any_format() throws IOException {
        write("table.csv", LIBRARY_TABLE);
        run("convert", GOAL, "goal.xml");

        Run ofXml = run("library", "suggest", "--library", "table.csv", "--json", "goal.xml");

        assertThat(ofXml.status()).isZero();
        assertThat(ofXml.lines()).isNotEmpty();
    }

    @Test
    void facts_take_a_library_out_of_tables_and_say_so() throws IOException {
        write("facts/table.csv", LIBRARY_TABLE);
        run("convert", GOAL, "facts/goal.xml");

        Run run = run("review", "--as-of", "2025-09-01", "--json", "--facts", "facts", GOAL);

        assertThat(run.err()).contains("事实资料：", "标准库表数据包 1 个", "facts/goal.xml", "识别为XML，里面没有事实资料");
        assertThat(run.out()).doesNotContain("\"facts:library/indicators\"");
    }

    @Test
    void serve_takes_a_document_as_a_text_and_says_what_it_was() throws IOException {
        run("convert", GOAL, "goal.xml");
        run("convert", GOAL, "goal.zip");
        String xml = JSON.writeValueAsString(Files.readString(folder.resolve("goal.xml")));
        String zip =
                "\"base64:" + Base64.getEncoder().encodeToString(Files.readAllBytes(folder.resolve("goal.zip"))) + "\"";
        String request = "{\"id\":1,\"stage\":\"review\",\"profile\":\"central\",\"asOf\":\"2025-09-01\",\"subject\":";
        Run run = new Run()
                .on(Run::builtInEngine)
                .in(request + xml + "}\n" + request + zip + "}\n" + request + "\"base64:@\"}\n")
                .of("serve", "--stdio");

        List<JsonNode> answers = trees(run.out());
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).path("recognised").asText()).isEqualTo("xml");
        assertThat(answers.get(1).path("recognised").asText()).isEqualTo("tables");
        assertThat(answers.get(0).at("/assessment/verdict").asText()).isNotEmpty();
        assertThat(answers.get(2).at("/error/path").asText()).isEqualTo("/subject");
        assertThat(answers.get(2).at("/error/code").asText()).isEqualTo("BASE64");
    }

    @Test
    void results_come_back_from_xml_with_every_member_in_its_place() throws IOException {
        String results = run("review", "--as-of", "2025-09-01", "--json", GOAL).out();
        write("r.jsonl", results);

        run("convert", "r.jsonl", "r.xml");

        assertThat(run("convert", "r.xml", "-", "--to", "json").out()).isEqualTo(results);
    }

    @Test
    void what_is_not_there_is_said_in_the_same_words_by_every_command() {
        for (String command : List.of(
                "review gone",
                "convert gone a.xml",
                "cycle gone",
                "review --facts gone a.json",
                "review --waivers gone a.json",
                "review --marks gone a.json",
                "review --against gone a.json",
                "library check gone")) {
            Run run = run(command.split(" "));

            assertThat(run.out() + run.err()).as(command).contains("没有这个文件或文件夹，请检查路径");
        }
    }
}
