// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.biaochi.api.engine.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportOptionTest {
    private static final String GOAL =
            "{\"kind\":\"goal\",\"project\":{\"name\":\"修缮工程\",\"unit\":\"一中\"},\"goal_text\":\"修缮校舍\",\"indicators\":["
                    + "{\"level1\":\"产出指标\",\"level2\":\"数量指标\",\"level3\":\"修缮数量\",\"target\":\"\"}]}\n";

    @TempDir
    private Path folder;

    private Run review(String... arguments) throws IOException {
        Files.writeString(folder.resolve("goal.json"), GOAL);
        return new Run().on(Run::builtInEngine).directory(folder).of(arguments);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("out").resolve("review.html"));
    }

    @Test
    void writes_the_page_beside_the_text_and_says_where() throws IOException {
        Run run = review("review", "--report", "out", "goal.json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("绩效目标审核", "GR-IND-003").doesNotContain("review.html");
        assertThat(run.err()).contains("报告：", "out/review.html");
        assertThat(page()).contains("修缮工程", "一中", "GR-IND-003", "来源", "goal.json");
    }

    @Test
    void writes_the_page_beside_json() throws IOException {
        Run run = review("review", "--json", "--lang", "en", "--report", "out", "goal.json");

        assertThat(run.lines()).hasSize(1).first().asString().startsWith("{\"schema\"");
        assertThat(page()).contains("lang=\"en\"", "Review of performance goals");
    }

    @Test
    void names_a_command_that_repeats_the_review_on_the_same_day() throws IOException {
        review("review", "--report", "out", "goal.json");

        assertThat(page()).contains("biaochi review --as-of 2025-09-01 --report out goal.json");
    }

    @Test
    void tells_what_could_not_be_read() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{");
        Run run = review("review", "--report", "out", "bad.json", "goal.json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(page()).contains("bad.json", "1 份没有审成");
    }

    @Test
    void never_overwrites_the_file_of_another() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out").resolve("review.html"), "mine");
        Run run = review("review", "--report", "out", "goal.json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[REPORT_FOREIGN]");
        assertThat(page()).isEqualTo("mine");
    }

    @Test
    void refuses_a_folder_that_cannot_be() throws IOException {
        Run run = review("review", "--report", "goal.json", "goal.json");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("[REPORT_FOLDER]");
    }

    @Test
    void keeps_what_was_done_when_nobody_reads_the_text_any_more() throws IOException {
        Files.writeString(folder.resolve("many.jsonl"), GOAL.repeat(2000));
        int status = Biaochi.with(Run::builtInEngine)
                .out(new ClosesAfter(100_000), new ClosesAfter(100_000))
                .today(() -> LocalDate.of(2025, 9, 1))
                .directory(folder)
                .build()
                .run("review", "--report", "out", "many.jsonl");

        assertThat(status).isEqualTo(4);
        assertThat(page()).contains("审核中途停止", "GR-IND-003");
    }

    @Test
    void keeps_what_was_done_when_the_run_is_cancelled() throws IOException {
        Files.writeString(folder.resolve("many.jsonl"), GOAL.repeat(50));
        Cancellation cancellation = Cancellation.create();
        cancellation.cancel();
        int status = Biaochi.with(Run::builtInEngine)
                .today(() -> LocalDate.of(2025, 9, 1))
                .directory(folder)
                .cancellation(cancellation)
                .build()
                .run("review", "--report", "out", "many.jsonl");

        assertThat(status).isZero();
        assertThat(page()).contains("审核中途停止");
    }
}
