// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.canonical.Digests;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.biaochi.json.JsonLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    private static final String TABLE = "{\"kind\":\"goal\",\"project\":{\"name\":\"甲乙丙目标\"}}";

    static Stream<Arguments> inputs() throws IOException {
        try (InputStream in = Objects.requireNonNull(InputsTest.class.getResourceAsStream("inputs.json"))) {
            JsonNode cases = Tables.tree(in.readAllBytes());
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(one -> Arguments.of(
                            one.get("name").asText(), one.get("input").asText(), expected(one.get("expect"))));
        }
    }

    private static List<String> expected(JsonNode lines) {
        return StreamSupport.stream(lines.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void give_their_records_and_their_errors_in_order(String name, String input, List<String> expected) {
        assertThat(entries(bytes(input))).as(name).isEqualTo(expected);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> entries(byte[] input) {
        return Inputs.goals("f", input).map(InputsTest::brief).toList();
    }

    private static String brief(InputEntry<PerformanceGoal> entry) {
        return entry instanceof Unreadable<PerformanceGoal> bad
                ? bad.error().code() + " " + bad.source() + " " + bad.error().path()
                : "read " + entry.source();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "GB18030"})
    void in_another_encoding_are_refused_with_the_remedy(String charset) {
        UnreadableInputException error = Inputs.goals("f", TABLE.getBytes(Charset.forName(charset)))
                .map(entry -> ((Unreadable<PerformanceGoal>) entry).error())
                .findFirst()
                .orElseThrow();

        assertThat(error.code()).isEqualTo("ENCODING");
        assertThat(error.text().zh()).contains("请另存为 UTF-8");
    }

    @Test
    void of_one_document_are_digested_whole_and_records_by_their_own_bytes() {
        String document = "\uFEFF " + TABLE + "\n";

        assertThat(digests(document)).containsExactly(Digests.sha256(bytes(document)));
        assertThat(digests(TABLE + "\n" + TABLE)).containsOnly(Digests.sha256(bytes(TABLE)));
        assertThat(digests("[ " + TABLE + " ]")).containsExactly(Digests.sha256(bytes(TABLE)));
    }

    private static List<String> digests(String input) {
        return Inputs.goals("f", bytes(input))
                .map(entry -> ((Decoded<PerformanceGoal>) entry).digest())
                .toList();
    }

    @Test
    void name_line_and_column_of_broken_json_in_characters() {
        String broken = TABLE + "\n{\"kind\":\"goal\",\"goal_text\":\"目标\" \"x\"}\n" + TABLE;

        String message = Inputs.goals("f", bytes(broken))
                .filter(entry -> entry instanceof Unreadable<PerformanceGoal>)
                .map(entry ->
                        ((Unreadable<PerformanceGoal>) entry).error().text().zh())
                .findFirst()
                .orElseThrow();

        assertThat(message).contains("第 2 行第 33 列");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"goal\",\"goal_text\":\"",
                "[{\"kind\":\"goal\",\"goal_text\":\"",
                "{\"kind\":\"goal\"}\n{\"goal_text\":\""
            })
    void a_text_of_two_hundred_megabytes_is_refused_before_it_is_held(String head) {
        Endless text = new Endless(head, 'x', 200L << 20);

        List<String> refused = Inputs.goals("f", text)
                .filter(entry -> entry instanceof Unreadable<PerformanceGoal>)
                .map(entry -> ((Unreadable<PerformanceGoal>) entry).error())
                .map(error -> error.code() + " " + error.path())
                .toList();

        assertThat(refused).first().asString().matches("TEXT_TOO_LONG (/0)?/goal_text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"kind\":\"goal\"}\n["})
    void a_bomb_of_brackets_is_refused(String head) {
        assertThat(Inputs.goals("f", new Endless(head, '[', 20L << 20)).map(InputsTest::brief))
                .last()
                .asString()
                .startsWith("TOO_DEEP");
    }

    @Test
    void a_record_longer_than_allowed_is_refused_and_the_next_is_read() {
        JsonLimits limits = JsonLimits.DEFAULT.withRecordBytes(100_000);
        String long_ = "{\"kind\":\"goal\",\"x\":[" + "1,".repeat(100_000) + "1]}";
        String lines = TABLE + "\n" + long_ + "\n" + TABLE;
        String array = "[" + long_ + "," + TABLE + "]";

        assertThat(Inputs.goals("f", new ByteArrayInputStream(bytes(lines)), limits)
                        .map(InputsTest::brief))
                .containsExactly("read f:1", "RECORD_TOO_LONG f:2 2:1", "read f:3");
        assertThat(Inputs.goals("f", new ByteArrayInputStream(bytes(array)), limits)
                        .map(InputsTest::brief))
                .containsExactly("RECORD_TOO_LONG f#/0 1:2", "read f#/1");
    }

    /** A head, then one character so many times. */
    private static final class Endless extends InputStream {
        private final byte[] head;
        private final byte filler;
        private long left;
        private int at;

        private Endless(String head, char filler, long times) {
            this.head = bytes(head);
            this.filler = (byte) filler;
            this.left = times;
        }

        @Override
        public int read() {
            if (at < head.length) {
                return head[at++];
            }
            return left-- > 0 ? filler : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (at < head.length) {
                bytes[offset] = head[at++];
                return 1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(bytes, offset, offset + count, filler);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"goal\"} | goal",
                "{\"funds\":[],\"indicators\":[]} | goal",
                "{\"projectName\":\"甲\"} | goal",
                "{\"projectName\":\"甲\",\"unit\":\"乙\",\"annualGoal\":\"丙\"} | goal",
                "{\"projectName\":\"甲\",\"unit\":\"乙\",\"scheme\":\"project\"} | pre-evaluation",
                "{\"x\":1,\"dimensions\":[]} | pre-evaluation",
                "{\"schema\":\"biaochi-goal-1\",\"conclusion\":\"a\"} | goal"
            })
    void all_kinds_of_subjects_are_told_apart_by_their_keys(String json, String kind) {
        List<InputEntry<? extends Subject>> entries =
                Inputs.subjects("f", new ByteArrayInputStream(bytes(json))).toList();

        assertThat(entries)
                .singleElement()
                .isInstanceOfSatisfying(
                        Decoded.class,
                        read -> assertThat(read.subject().type().name()).isEqualTo(kind));
    }

    @Test
    void a_subject_of_another_stage_is_refused_by_name() {
        assertThatThrownBy(() -> Inputs.subject(Stage.PRE_EVALUATION, "f", bytes(TABLE)))
                .isInstanceOfSatisfying(UnreadableInputException.class, error -> {
                    assertThat(error.code()).isEqualTo("WRONG_STAGE");
                    assertThat(error.text().zh()).contains("绩效目标").contains("pre-evaluation");
                });
    }
}
