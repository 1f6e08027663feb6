// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsTest {
    private static final String GOAL = "{\"kind\":\"goal\",\"year\":\"2025\",\"project\":{\"name\":\"培训\"},"
            + "\"funds\":[{\"item\":\"年度资金总额\",\"initial_budget\":\"90\"}],\"indicators\":[]}";

    @TempDir
    Path folder;

    private Run review(String... more) {
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"review", "-", "--as-of", "2025-09-01"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return new Run().on(Run::builtInEngine).directory(folder).in(GOAL).of(arguments);
    }

    private void facts(String... lines) throws IOException {
        Files.createDirectories(folder.resolve("facts"));
        Files.writeString(folder.resolve("facts/a.jsonl"), String.join("\n", lines) + "\n");
    }

    @Test
    void a_review_uses_the_facts_of_a_folder() throws IOException {
        facts("{\"project\":{\"name\":\"培训\"},\"directory/budget-request\":{\"amount\":\"800000\"}}");

        assertThat(review("--facts", "facts").out()).contains("预算申报数 800000 元");
        assertThat(review("--facts", "facts", "--json").out())
                .contains("\"rule\":\"GR-CMP-004\"", "\"requested\":\"800000\"");
    }

    @Test
    void without_facts_it_says_by_source_what_it_could_not_judge() {
        Run run = review();

        assertThat(run.out())
                .containsPattern("未接入历史数据，仅记录：以下 \\d+ 条规则未能判定（需要 [^）]*批复目标[^）]*）：.*GR-WGT-007")
                .contains("缺少外部资料，部分规则没有判定");
        assertThat(review("--lang", "en").out()).contains("Not connected: history.");
    }

    @Test
    void what_is_wrong_with_the_facts_is_told_before_the_summary_and_on_standard_error_beside_json()
            throws IOException {
        facts("{\"project\":{\"name\":\"培训\"},\"year\":\"2024\",\"directory/budget-request\":{\"amount\":\"800000\"}}");

        assertThat(review("--facts", "facts").out()).contains("事实资料\n  - facts/a.jsonl /year：是 2024 年度的资料");
        Run json = review("--facts", "facts", "--json");
        assertThat(json.err()).contains("facts/a.jsonl /year");
        assertThat(json.lines()).hasSize(1);
    }

    @Test
    void an_unreadable_document_of_facts_keeps_the_status_from_being_good() throws IOException {
        facts("{\"project\":{\"name\":\"别的\"},\"directory/budget-requset\":null}");
        String good =
                "{\"kind\":\"goal\",\"project\":{\"name\":\"修缮工程\"},\"goal_text\":\"修缮校舍\",\"indicators\":[{\"level1\":\"产出指标\","
                        + "\"level2\":\"数量指标\",\"level3\":\"修缮数量\",\"target\":\"10间\"}]}";

        Run run = new Run().directory(folder).in(good).of("review", "-", "--profile", "test", "--facts", "facts");
        assertThat(run.out()).contains("结论：通过", "是否想写 \"directory/budget-request\"");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_folder_that_is_not_there_is_a_misuse() {
        Run run = review("--facts", "nowhere");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("nowhere", "没有这个文件或文件夹");
    }

    @Test
    void explain_lists_the_facts_and_says_which_a_rule_needs() {
        Run list = new Run().on(Run::builtInEngine).of("explain", "facts");
        assertThat(list.status()).as(list.err()).isZero();
        assertThat(list.out()).contains("history/past-years  以前年度目标、资金和完成值", "用到它的规则：GR-CMP-004");
        assertThat(new Run()
                        .on(Run::builtInEngine)
                        .of("explain", "facts", "--json")
                        .out())
                .contains("\"id\":\"directory/budget-request\"", "\"rules\":[\"GR-CMP-004\"]");

        assertThat(new Run().on(Run::builtInEngine).of("explain", "GR-FIT-003").out())
                .contains("history/past-years");
        assertThat(new Run()
                        .on(Run::builtInEngine)
                        .of("explain", "GR-FIT-003", "--json")
                        .out())
                .contains("\"facts\":[\"history/past-years\"]");
    }
}
