// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.biaochi.cli.serve.RequestExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ServeTest {
    private static final String TABLE =
            "{\"kind\":\"goal\",\"project\":{\"name\":\"修\"},\"goal_text\":\"修缮校舍\",\"indicators\":[]}";
    private static final String REVIEW =
            "{\"id\":1,\"stage\":\"review\",\"profile\":\"test\",\"asOf\":\"2025-09-01\",\"subject\":" + TABLE + "}";

    private static Run serve(String requests) {
        return new Run().in(requests).of("serve", "--stdio");
    }

    @Test
    void a_review_is_answered_with_the_object_of_json_mode() {
        Run run = serve(REVIEW + "\n");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.lines().get(0))
                .startsWith("{\"id\":1,\"assessment\":{\"schema\":\"biaochi-assessment-1\"")
                .contains("\"verdict\":\"FAIL\"", "\"path\":\"/project/name\"", "项目名称“修”少于 2 个字。")
                .endsWith("}}");
    }

    @Test
    void the_same_bytes_give_the_same_digests_as_a_file() {
        String served = serve(REVIEW + "\n").lines().get(0);
        String reviewed = new Run()
                .in(TABLE)
                .of("review", "-", "--profile", "test", "--as-of", "2025-09-01", "--json")
                .lines()
                .get(0);
        String provenance = reviewed.substring(reviewed.indexOf("\"digest\""));
        assertThat(served).contains(provenance);
    }

    @Test
    void answers_come_in_order_and_echo_any_scalar_id() {
        Run run = serve("""
            {"describe":"engine","id":"a\\"b"}
            {"id":2.50,"describe":"plugins"}
            {"describe":"profiles"}
            {"id":null,"describe":"rules","profile":"test"}
            """);
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(0)).startsWith("{\"id\":\"a\\\"b\",\"result\":{\"name\":\"Biaochi");
        assertThat(run.lines().get(1)).startsWith("{\"id\":2.50,\"result\":{\"plugins\":[{\"id\":\"org.example.test\"");
        assertThat(run.lines().get(2)).startsWith("{\"id\":null,\"result\":{\"profiles\":[{\"id\":\"test\"");
        assertThat(run.lines().get(3)).contains("\"rule\":\"TT-NAME-001\"", "\"value\":\"2\"");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "serve-errors.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 100_000)
    void one_bad_line_answers_an_error_and_the_rest_goes_on(String request, String id, String code, String path) {
        Run run = serve(request + "\n{\"id\":9,\"describe\":\"engine\"}\n");
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .startsWith("{\"id\":" + id + ",\"error\":{\"code\":\"" + code + "\",\"message\":\"")
                .contains("\"path\":\"" + (path == null ? "" : path));
        assertThat(run.lines().get(1)).startsWith("{\"id\":9,\"result\":{");
    }

    @Test
    void a_day_that_does_not_exist_is_said_to() {
        assertThat(serve("{\"id\":1,\"describe\":\"profiles\",\"asOf\":\"2025-02-30\"}")
                        .out())
                .contains("没有这一天：2025-02-30", "\"path\":\"/asOf\"");
    }

    @Test
    void an_unknown_member_is_refused_with_the_one_that_was_meant() {
        assertThat(serve("{\"id\":1,\"lang\":\"en\",\"describe\":\"engine\",\"profil\":\"x\"}")
                        .out())
                .contains("did you mean \\\"profile\\\"");
    }

    @Test
    void a_line_that_is_no_request_is_answered_with_one_that_is_and_the_help_shows_it_too() {
        String escaped = RequestExamples.DESCRIBE.replace("\"", "\\\"");
        for (String line : List.of("nonsense", "[]", "{\"id\":1}")) {
            assertThat(serve(line).out()).contains(escaped);
        }
        assertThat(new Run().of("serve", "--help").out().lines())
                .contains(RequestExamples.REVIEW, RequestExamples.DESCRIBE, RequestExamples.FORMULA);
        assertThat(serve(RequestExamples.REVIEW.replace("central", "test")).out())
                .contains("\"verdict\"");
    }

    @Test
    void messages_follow_the_language_of_the_request() {
        String english = REVIEW.replace("\"id\":1", "\"id\":1,\"lang\":\"en\"");
        assertThat(serve(english).out()).contains("The project name \\\"修\\\" has fewer than 2 characters.");
        assertThat(serve("{\"id\":1,\"lang\":\"en\",\"formula\":\"F21\",\"profile\":\"test\",\"inputs\":{\"aa\":1}}")
                        .out())
                .contains("there is no input \\\"aa\\\"");
    }

    @Test
    void waivers_count_as_in_a_file() {
        String waived = REVIEW.replace(
                "\"id\":1",
                "\"id\":1,\"waivers\":[{\"kind\":\"FINDING\",\"rule\":\"TT-NAME-001\",\"path\":\"/project/name\",\"text\":\"批复如此\",\"by\":\"张三\",\"approver\":\"李四\"}]");
        assertThat(serve(waived).out()).contains("\"verdict\":\"PASS\"", "批复如此");
    }

    @Test
    void a_draft_is_reviewed_as_one() {
        assertThat(serve(REVIEW.replace("\"id\":1", "\"id\":1,\"draft\":true")).out())
                .contains("\"draft\":true");
    }

    @Test
    void an_engine_that_breaks_answers_an_error_and_serves_on() {
        Run run = new Run()
                .on(() -> new EngineThatBreaks(Run.testEngine(), "修"))
                .in(REVIEW + "\n{\"id\":2,\"describe\":\"engine\"}\n")
                .of("serve", "--stdio");
        assertThat(run.status()).isZero();
        assertThat(run.lines().get(0)).startsWith("{\"id\":1,\"error\":{\"code\":\"INTERNAL\"");
        assertThat(run.lines().get(1)).startsWith("{\"id\":2,\"result\"");
    }

    @Test
    void blank_lines_carriage_returns_and_a_byte_order_mark_do_no_harm() {
        Run run = serve("\ufeff{\"id\":1,\"describe\":\"engine\"}\r\n\r\n  \n" + REVIEW + "\r\n");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("{\"id\":1,\"result\"");
        assertThat(run.lines().get(1)).contains("\"verdict\":\"FAIL\"");
    }

    @Test
    void a_line_past_the_limit_is_refused_and_the_next_one_answered() {
        String huge = "{\"id\":1,\"stage\":\"review\",\"x\":\"" + "x".repeat(17 << 20) + "\"}";
        Run run = serve(huge + "\n{\"id\":2,\"describe\":\"engine\"}\n");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("{\"id\":null,\"error\":{\"code\":\"LINE_TOO_LONG\"");
        assertThat(run.lines().get(1)).startsWith("{\"id\":2,\"result\"");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void each_answer_is_there_before_the_next_request_is_sent() throws IOException, InterruptedException {
        PipedOutputStream requests = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(requests);
        PipedInputStream answers = new PipedInputStream(1 << 16);
        PipedOutputStream out = new PipedOutputStream(answers);
        Thread server = new Thread(() -> Biaochi.with(Run::testEngine)
                .in(in)
                .out(out, new ByteArrayOutputStream())
                .today(() -> Run.TODAY)
                .build()
                .run("serve", "--stdio"));
        server.start();
        for (int i = 0; i < 3; i++) {
            requests.write(("{\"id\":" + i + ",\"describe\":\"engine\"}\n").getBytes(StandardCharsets.UTF_8));
            requests.flush();
            assertThat(line(answers)).startsWith("{\"id\":" + i + ",\"result\"");
        }
        requests.close();
        server.join();
    }

    private static String line(PipedInputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            line.write(read);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_document_in_a_text_may_be_as_long_as_the_line() {
        String blanks = " ".repeat(3 << 20);
        String request = "{\"id\":1,\"stage\":\"review\",\"profile\":\"test\",\"asOf\":\"2025-09-01\",\"subject\":\""
                + TABLE.replace("\"", "\\\"") + blanks + "\"}";

        assertThat(serve(request + "\n").lines().get(0)).startsWith("{\"id\":1,\"assessment\"");
    }
}
