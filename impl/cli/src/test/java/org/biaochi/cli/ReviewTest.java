// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {
    private static final String GOOD = table("修缮工程", "\"goal_text\":\"修缮校舍\",", "10间");
    private static final String WARNED = table("修缮工程", "\"goal_text\":\"修缮校舍\",", "");
    private static final String FAILED = table("修", "\"goal_text\":\"修缮校舍\",", "10间");
    private static final String UNDECIDED = table("修缮工程", "", "10间");

    @TempDir
    Path folder;

    private static String table(String name, String goal, String target) {
        return "{\"kind\":\"goal\",\"project\":{\"name\":\"" + name + "\"}," + goal
                + "\"indicators\":[{\"level1\":\"产出指标\",\"level2\":\"数量指标\",\"level3\":\"修缮数量\",\"target\":\""
                + target + "\"}]}";
    }

    private Run review(String input, String... more) {
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"review", "-", "--profile", "test"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return new Run().directory(folder).in(input).of(arguments);
    }

    @Test
    void exit_status_is_0_when_nothing_stands_against_it() {
        Run run = review(GOOD);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("结论：通过");
    }

    @Test
    void a_warning_does_not_fail() {
        Run run = review(WARNED);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("TT-ROW-001", "第1行「修缮数量」的指标值", "/indicators/0/target");
    }

    @Test
    void exit_status_is_1_when_a_verdict_is_fail() {
        assertThat(review(FAILED).status()).isEqualTo(1);
    }

    @Test
    void exit_status_is_2_when_a_verdict_is_undecided() {
        Run run = review(UNDECIDED);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("未能判定", "年度目标（annualGoal）");
    }

    @Test
    void exit_status_is_2_when_an_input_is_unreadable() {
        assertThat(review("{").status()).isEqualTo(2);
    }

    @Test
    void a_refusal_counts_more_than_what_is_undecided_or_unreadable() {
        assertThat(review(UNDECIDED + "\n" + FAILED + "\n{broken\n" + GOOD + "\n")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void the_report_for_people_is_golden() throws IOException {
        Run run = review(FAILED + "\n" + WARNED + "\n" + UNDECIDED + "\n{broken\n" + GOOD + "\n");
        assertThat(run.out()).isEqualTo(golden("review.zh.txt"));
    }

    @Test
    void the_report_in_english_is_golden() throws IOException {
        Run run = review(FAILED + "\n" + WARNED + "\n" + UNDECIDED + "\n{broken\n" + GOOD + "\n", "--lang", "en");
        assertThat(run.out()).isEqualTo(golden("review.en.txt"));
    }

    @Test
    void colours_are_for_terminals_only() {
        assertThat(review(FAILED).out()).doesNotContain("\u001b[");
        Run run = new Run().terminal().in(FAILED).of("review", "-", "--profile", "test");
        assertThat(run.out()).contains("\u001b[31;1m不通过\u001b[0m");
    }

    @Test
    void json_is_one_object_per_subject_and_line() {
        Run run = review(FAILED + "\n{broken\n" + GOOD + "\n", "--json");
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0))
                .startsWith("{\"schema\":\"biaochi-assessment-1\",\"stage\":\"review\",\"subject\":{\"source\":\"-:1\"")
                .contains("\"verdict\":\"FAIL\"", "\"path\":\"/project/name\"", "\"asOf\":\"2025-09-01\"");
        assertThat(run.lines().get(1))
                .contains("\"subject\":{\"source\":\"-:2\"}", "\"error\":{\"code\":\"JSON_SYNTAX\"")
                .doesNotContain("\"verdict\"");
        assertThat(run.lines().get(2)).contains("\"verdict\":\"PASS\"");
    }

    @Test
    void the_day_can_be_pinned_and_is_printed_when_it_is_todays() {
        assertThat(review(GOOD, "--as-of", "2020-02-29").out()).contains("适用日期：2020-02-29\n");
        assertThat(review(GOOD).out()).contains("适用日期：2025-09-01（今天");
    }

    @Test
    void a_waiver_lifts_an_error_and_stays_visible() throws IOException {
        Files.writeString(
                folder.resolve("waivers.json"),
                "[{\"kind\":\"FINDING\",\"rule\":\"TT-NAME-001\",\"text\":\"批复名称如此\",\"by\":\"张三\",\"approver\":\"李四\"}]");
        Run run = review(FAILED, "--waivers", "waivers.json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("豁免：批复名称如此（张三申请，李四批准）");
    }

    @Test
    void a_broken_waiver_file_is_a_matter_of_configuration() throws IOException {
        Files.writeString(folder.resolve("waivers.json"), "[{\"rule\":");
        Run run = review(FAILED, "--waivers", "waivers.json");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("waivers.json");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void what_is_waived_is_counted_apart_and_not_to_be_mended() throws IOException {
        Files.writeString(
                folder.resolve("waivers.json"),
                "[{\"rule\":\"TT-NAME-001\",\"text\":\"批复名称如此\",\"by\":\"张三\",\"approver\":\"李四\"}]");
        assertThat(review(FAILED, "--waivers", "waivers.json").out())
                .contains("发现的问题：已豁免 1", "没有要改的")
                .doesNotContain("先改", "豁免未用上");
    }

    @Test
    void waivers_that_nothing_needed_are_listed_with_the_reason() throws IOException {
        String rest = ",\"text\":\"批复如此\",\"by\":\"张三\",\"approver\":\"李四\"}";
        Files.writeString(
                folder.resolve("waivers.json"),
                "[{\"rule\":\"TT-NAME-001\",\"path\":\"/project/name\"" + rest
                        + ",{\"rule\":\"TT-NAME-001\",\"expires\":\"2025-08-31\"" + rest + ",{\"rule\":\"TT-ROW-001\""
                        + rest
                        + ",{\"rule\":\"TT-GONE-001\"" + rest + ",{\"kind\":\"undecided\",\"rule\":\"TT-TEXT-001\""
                        + rest + "]");
        String word = "豁免未用上：TT-NAME-001（已过期）、TT-ROW-001（没有对应的问题）、TT-GONE-001（没有这条规则）\n";
        assertThat(review(FAILED + "\n" + UNDECIDED, "--waivers", "waivers.json")
                        .out())
                .contains("  " + word);
        Run json = review(FAILED + "\n" + UNDECIDED, "--waivers", "waivers.json", "--json");
        assertThat(json.err()).isEqualTo(word);
        assertThat(json.lines()).hasSize(2);
    }

    @Test
    void an_unknown_key_of_a_waiver_is_a_matter_of_configuration() throws IOException {
        Files.writeString(
                folder.resolve("waivers.json"),
                "[{\"rule\":\"TT-NAME-001\",\"text\":\"甲\",\"by\":\"乙\",\"expire\":\"2025-01-01\"}]");
        Run run = review(FAILED, "--waivers", "waivers.json");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("waivers.json /0/expire", "did you mean \"expires\"");
    }

    @Test
    void the_header_tells_that_a_named_place_has_no_demands_of_its_own() {
        assertThat(on("--region", "990000")).doesNotContain("没有本地要求");
        assertThat(on("--region", "990100")).contains("990100 没有本地要求，按 test 要求");
        assertThat(on("--region", "990000", "--department", "101")).contains("990000 部门 101 没有本地要求，按 test 要求");
        assertThat(new Run()
                        .on(Run::builtInEngine)
                        .in(GOOD)
                        .of("review", "-", "--region", "990000")
                        .out())
                .contains("990000 没有本地要求，按 central 要求");
    }

    private static String on(String... place) {
        List<String> arguments = new ArrayList<>(List.of("review", "-"));
        arguments.addAll(List.of(place));
        return new Run().in(GOOD).of(arguments.toArray(String[]::new)).out();
    }

    @Test
    void a_day_on_which_nothing_is_valid_is_to_be_changed() {
        Run run = new Run().in(GOOD).of("review", "-", "--region", "990000", "--as-of", "2001-01-01");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("--as-of 2001-01-01", "换一个日期").doesNotContain("类路径");
    }

    @Test
    void a_draft_is_marked_as_one() {
        assertThat(review(FAILED, "--draft").out()).contains("草稿");
        assertThat(review(FAILED, "--draft", "--json").out()).contains("\"draft\":true");
    }

    @Test
    void strict_lists_unknown_keys() {
        String odd = GOOD.replace("\"kind\"", "\"colour\":\"red\",\"kind\"");
        assertThat(review(odd).out()).doesNotContain("/colour");
        assertThat(review(odd, "--strict").out()).contains("不认识的键", "/colour");
        assertThat(review(odd, "--strict").status()).isZero();
        Run json = review(odd, "--strict", "--json");
        assertThat(json.out()).contains("\"unknownKeys\":[\"/colour\"]");
        assertThat(json.err()).contains("/colour");
        assertThat(review(GOOD, "--strict", "--json").out()).contains("\"unknownKeys\":[]");
    }

    @Test
    void an_engine_that_breaks_on_one_subject_goes_on_and_ends_with_4() {
        Run run = new Run()
                .on(() -> new EngineThatBreaks(Run.testEngine(), "修"))
                .in(GOOD + "\n" + FAILED + "\n" + GOOD + "\n")
                .of("review", "-", "--profile", "test", "--json");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).contains("\"error\":{\"code\":\"INTERNAL\"");
        assertThat(run.lines().get(2)).contains("\"verdict\":\"PASS\"");
        assertThat(run.err()).contains("程序内部出错");
    }

    @Test
    void a_closed_pipe_ends_the_batch_with_a_word() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream endless = new Repeating(GOOD + "\n");
        int status = Biaochi.with(Run::testEngine)
                .in(endless)
                .out(new ClosesAfter(100_000), err)
                .today(() -> Run.TODAY)
                .build()
                .run("review", "-", "--profile", "test", "--json");
        assertThat(status).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("标准输出写不出去", "OUTPUT_FAILED");
    }

    @Test
    void one_bad_file_among_a_thousand_is_one_line() throws IOException {
        for (int i = 0; i < 1000; i++) {
            Files.writeString(folder.resolve(String.format("%04d.json", i)), i == 500 ? "{\"kind\":" : GOOD);
        }
        Run run = new Run().directory(folder).of("review", "--profile", "test", "--json", ".");
        assertThat(run.status()).isEqualTo(2);
        List<String> lines = run.lines();
        assertThat(lines).hasSize(1000);
        assertThat(lines)
                .filteredOn(line -> line.contains("\"error\":{\"code\""))
                .hasSize(1);
        assertThat(lines.get(500)).contains("\"source\":\"./0500.json\"", "JSON_SYNTAX");
        assertThat(new Run()
                        .directory(folder)
                        .of("review", "--profile", "test", ".")
                        .out())
                .contains("共 1000 份：通过 999，未能判定 0，不通过 0，无法读取 1");
    }

    static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReviewTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
