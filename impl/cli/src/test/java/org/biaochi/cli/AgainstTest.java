// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgainstTest {
    @TempDir
    private Path folder;

    private Run review(String... arguments) {
        return new Run().on(Run::builtInEngine).directory(folder).of(arguments);
    }

    private void goal(String file, String code, String year, String target) throws IOException {
        Files.writeString(
                folder.resolve(file),
                "{\"kind\":\"goal\",\"year\":\"" + year + "\",\"project\":{\"name\":\"修缮工程\",\"code\":\"" + code
                        + "\",\"unit\":\"一中\"},\"goal_text\":\"修缮校舍3栋\",\"indicators\":[{\"level1\":\"产出指标\","
                        + "\"level2\":\"数量指标\",\"level3\":\"修缮数量\",\"target\":\"" + target + "\"}]}");
    }

    @BeforeEach
    void the_first_round() throws IOException {
        goal("goal.json", "", "2025", "");
        Files.writeString(
                folder.resolve("earlier.jsonl"),
                review("review", "--json", "goal.json").out());
    }

    @Test
    void tells_what_is_gone_new_and_the_same() throws IOException {
        goal("goal.json", "", "2025", "3");
        Run run = review("review", "--against", "earlier.jsonl", "--report", "out", "goal.json");

        assertThat(run.out()).contains("与上一轮相比：已解决 1 处", "已解决 GR-IND-003", "新增 GR-IND-004", "与上一轮相比：对上 1 份");
        assertThat(Files.readString(folder.resolve("out").resolve("review.html")))
                .contains("与上一轮相比", "GR-IND-003", "对上 1 份");
    }

    @Test
    void says_it_in_json_with_positions_of_findings() throws IOException {
        goal("goal.json", "", "2025", "3");
        String line = review("review", "--json", "--against", "earlier.jsonl", "goal.json")
                .out();

        assertThat(line)
                .contains("\"rounds\":{\"against\":{\"source\":\"goal.json\",\"matchedBy\":\"file\"")
                .contains("\"gone\":[{\"rule\":\"GR-IND-003\"")
                .containsPattern("\"new\":\\[[0-9,]+],\"same\":\\[");
    }

    @Test
    void several_of_the_same_name_are_told_and_none_of_them_is_taken() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Files.createDirectory(folder.resolve("b"));
        goal("a/goal.json", "", "2025", "");
        goal("b/goal.json", "", "2025", "3");
        Files.writeString(
                folder.resolve("earlier.jsonl"),
                review("review", "--json", "a/goal.json", "b/goal.json").out());

        assertThat(review("review", "--against", "earlier.jsonl", "a/goal.json").out())
                .contains("上一轮结果里有 2 份重名（a/goal.json、b/goal.json），分不清是哪一份");
        assertThat(review("review", "--json", "--against", "earlier.jsonl", "a/goal.json")
                        .out())
                .contains("\"against\":null,\"several\":[\"a/goal.json\",\"b/goal.json\"]");
    }

    @Test
    void the_project_is_found_again_under_another_file_name() throws IOException {
        goal("a.json", "610900250001", "2025", "");
        Files.writeString(
                folder.resolve("earlier.jsonl"),
                review("review", "--json", "a.json").out());
        goal("b.json", "610900250001", "2025", "");

        assertThat(review("review", "--json", "--against", "earlier.jsonl", "b.json")
                        .out())
                .contains("\"matchedBy\":\"project\"", "\"gone\":[],\"new\":[]");
    }

    @Test
    void another_year_of_the_project_is_not_compared() throws IOException {
        goal("a.json", "610900250001", "2024", "");
        Files.writeString(
                folder.resolve("earlier.jsonl"),
                review("review", "--json", "a.json").out());
        goal("a.json", "610900250001", "2025", "");

        assertThat(review("review", "--against", "earlier.jsonl", "a.json").out())
                .contains("没有对上这个项目", "1 份没有对上", "上一轮有 1 份这次没有");
    }

    @Test
    void a_file_that_holds_no_results_is_refused_by_line() throws IOException {
        Files.writeString(folder.resolve("earlier.jsonl"), "{\"kind\":\"goal\"}\n");
        Run run = review("review", "--against", "earlier.jsonl", "goal.json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("earlier.jsonl:1", "[AGAINST_NO_RESULT]");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(review("review", "--against", "none.jsonl", "goal.json").err())
                .contains("none.jsonl", "[AGAINST_UNREADABLE]");
    }
}
