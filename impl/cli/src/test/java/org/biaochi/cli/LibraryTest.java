// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final String EXAMPLES = Path.of(
                    "..", "..", "osgi-bundles", "host", "src", "main", "distribution", "examples")
            .toAbsolutePath()
            .normalize()
            .toString();
    private static final String LIBRARY = EXAMPLES + "/library";

    @TempDir
    private Path folder;

    private Run run(String... arguments) {
        return new Run()
                .on(() -> {
                    throw new AssertionError("asked for the engine");
                })
                .directory(folder)
                .of(arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void check_counts_what_a_sound_library_holds() {
        Run run = run("library", "check", LIBRARY);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("指标 298 条", "共性 258 条", "行业 36 条", "个性 4 条", "项目分类 44 类");
    }

    @Test
    void template_lists_the_set_of_a_type_common_before_sector_before_individual() {
        Run run = run("library", "template", "--type", "产业奖补", "--as-of", "2026-01-01", LIBRARY);
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsSubsequence("GX-H01-01", "HY-KJ-04", "GT-CY-01");
        Run other = run("library", "template", "--type", "没有的类型", "--as-of", "2026-01-01", LIBRARY);
        assertThat(other.out()).contains("没有“没有的类型”的模板");
    }

    @Test
    void check_lists_all_faults_with_file_and_line() throws IOException {
        write("a.csv", "指标编码,三级指标,启用日期,停用日期\nA-1,甲,2025-01-01,2024-01-01\nA-2,,,\n");
        Run run = run("library", "check", "a.csv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("a.csv:2：", "[ENDS_BEFORE_START]", "a.csv:3：", "[MISSING_CELL]", "共 2 处问题");
    }

    @Test
    void a_file_that_cannot_be_read_ends_with_2() throws IOException {
        write("a.csv", "指标编码,三级指标\nA-1,\"没有闭合\n");
        Run run = run("library", "check", "--lang", "en", "a.csv", "missing.csv");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .contains("a.csv:2: line 2: a quote opens", "missing.csv: there is no such file or folder");
    }

    @Test
    void import_twice_writes_once_and_a_change_becomes_a_version() throws IOException {
        write("a.csv", "指标编码,三级指标,计量单位\nA-1,培训人次,人次\nA-2,合格率,%\n");
        Run first = run("library", "import", "--into", "lib.json", "--from", "2024-01-01", "a.csv");
        assertThat(first.out()).isEqualTo("新增 2 条，新版本 0 条，停用 0 条，未变 0 条；已写入 lib.json。\n");
        byte[] library = Files.readAllBytes(folder.resolve("lib.json"));
        Run again = run("library", "import", "--into", "lib.json", "a.csv");
        assertThat(again.out()).contains("未变 2 条；没有改动文件 lib.json。");
        assertThat(Files.readAllBytes(folder.resolve("lib.json"))).isEqualTo(library);
        write("a.csv", "指标编码,三级指标,计量单位\nA-1,培训人数,人\nA-2,合格率,%\n");
        Run changed = run("library", "import", "--into", "lib.json", "a.csv");
        assertThat(changed.out()).contains("A-1 培训人数：第 2 版自 2025-09-01 起启用（改动：三级指标、计量单位）", "新版本 1 条");
        assertThat(Files.readString(folder.resolve("lib.json"))).contains("2025-08-31", "培训人次", "培训人数");
    }

    @Test
    void a_dry_run_and_a_faulty_file_write_nothing() throws IOException {
        write("a.csv", "指标编码,三级指标\nA-1,甲\n");
        assertThat(run("library", "import", "--into", "lib.json", "--dry-run", "a.csv")
                        .status())
                .isZero();
        write("b.csv", "指标编码,三级指标\nA-1,甲\nA-2,\n");
        assertThat(run("library", "import", "--into", "lib.json", "b.csv").status())
                .isEqualTo(1);
        assertThat(folder.resolve("lib.json")).doesNotExist();
        try (var left = Files.list(folder)) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void search_finds_by_name_unit_and_class() {
        Run run = run("library", "search", "--name", "维修房屋面积", "--class", "房屋修缮", LIBRARY);
        assertThat(run.out()).startsWith("GX-B02-01 产出指标/数量指标/修缮房屋面积（平方米） 别名相同");
        assertThat(run("library", "search", "--class", "B02", LIBRARY).lines()).hasSize(6);
        assertThat(run("library", "search", "--name", "与此无关的内容", LIBRARY).out()).contains("没有找到相近的指标");
    }

    @Test
    void search_needs_something_to_look_for() {
        assertThat(run("library", "search", LIBRARY).status()).isEqualTo(3);
        assertThat(run("library", "search", "--name", "甲", "--as-of", "明天", LIBRARY)
                        .err())
                .contains("年-月-日");
    }

    @Test
    void suggest_offers_entries_for_each_row_of_a_form() {
        Run run =
                run("library", "suggest", "--library", LIBRARY, "--json", EXAMPLES + "/published-tables/037-goal.json");
        assertThat(run.status()).isZero();
        assertThat(run.lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"schema\":\"biaochi-library-suggestions-1\""));
    }

    @Test
    void a_broken_library_is_refused_before_anything_is_suggested() throws IOException {
        write("a.csv", "指标编码,三级指标\nA-1,甲\nA-2,甲\n");
        Run run = run("library", "suggest", "--library", "a.csv", EXAMPLES + "/published-tables");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("a.csv:3", "TWO_CODES");
    }

    @Test
    void help_lists_what_can_be_done_with_a_library() {
        assertThat(run("library", "--help").out()).contains("check", "import", "search", "suggest");
        assertThat(run("library").status()).isEqualTo(3);
    }
}
