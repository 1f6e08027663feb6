// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
    private static final String GOOD = "{\"project\":{\"name\":\"修缮工程\"},\"goal_text\":\"修缮\",\"indicators\":[]}";

    @TempDir
    Path folder;

    static Stream<Arguments> badInputs() {
        return Stream.of(
                Arguments.of("an empty file", new byte[0], "EMPTY_INPUT", ""),
                Arguments.of("an empty array", utf8(" [ ]\n"), "EMPTY_INPUT", ""),
                Arguments.of("only blanks", utf8(" \n\t\n"), "EMPTY_INPUT", ""),
                Arguments.of("JSON that breaks off", utf8("{\"project\":{\"name\":\"修\""), "JSON_SYNTAX", "/project"),
                Arguments.of("no known format", utf8("name,value"), "UNKNOWN_FORMAT", "1:1"),
                Arguments.of("text in GBK", "项目,金额".getBytes(Charset.forName("GBK")), "ENCODING", "1:1"),
                Arguments.of(
                        "XML that breaks off",
                        utf8("<goal xmlns='urn:biaochi:subject:1'><unit>"),
                        "XML_SYNTAX",
                        "/unit"),
                Arguments.of("XML of others", utf8("<html/>"), "UNKNOWN_XML", "1:1"),
                Arguments.of("a number where rows belong", utf8("{\"indicators\":5}"), "JSON_SHAPE", "/indicators"),
                Arguments.of("a key twice", utf8("{\"title\":\"a\",\"title\":\"b\"}"), "DUPLICATE_KEY", "/title"),
                Arguments.of("GB18030", GOOD.getBytes(Charset.forName("GB18030")), "ENCODING", ""),
                Arguments.of("UTF-16 with a mark", GOOD.getBytes(StandardCharsets.UTF_16), "ENCODING", ""),
                Arguments.of("UTF-16 without a mark", GOOD.getBytes(StandardCharsets.UTF_16LE), "ENCODING", ""),
                Arguments.of(
                        "nested too deep", utf8("{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}"), "TOO_DEEP", ""),
                Arguments.of("a huge text", utf8("{\"title\":\"" + "x".repeat(3 << 20) + "\"}"), "TEXT_TOO_LONG", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInputs")
    void a_bad_file_is_an_error_that_names_the_place_and_its_neighbours_are_reviewed(
            String what, byte[] bytes, String code, String path) throws IOException {
        Files.write(folder.resolve("a.json"), utf8(GOOD));
        Files.write(folder.resolve("b.json"), bytes);
        Files.write(folder.resolve("c.json"), utf8(GOOD));
        Run run = new Run().directory(folder).of("review", "--profile", "test", "--json", "a.json", "b.json", "c.json");
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).contains("\"verdict\":\"PASS\"");
        assertThat(run.lines().get(1))
                .startsWith("{\"schema\":\"biaochi-assessment-1\",\"subject\":{\"source\":\"b.json")
                .contains("\"error\":{\"code\":\"" + code + "\"", "\"path\":\"" + path);
        assertThat(run.lines().get(2)).contains("\"verdict\":\"PASS\"");
        Run human = new Run().directory(folder).of("review", "--profile", "test", "b.json");
        assertThat(human.status()).isEqualTo(2);
        assertThat(human.out()).contains("无法读取：", "[" + code + "]");
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        Run run = new Run().in("\ufeff" + GOOD).of("review", "--profile", "test", "-");
        assertThat(run.status()).as(run.out()).isZero();
    }

    @Test
    void a_missing_file_and_an_empty_folder_are_told_and_the_rest_goes_on() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.write(folder.resolve("a.json"), utf8(GOOD));
        Run run =
                new Run().directory(folder).of("review", "--profile", "test", "--json", "gone.json", "empty", "a.json");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.lines().get(0)).contains("gone.json", "FILE_NOT_FOUND", "没有这个文件");
        assertThat(run.lines().get(1)).contains("\"source\":\"empty\"", "EMPTY_FOLDER");
        assertThat(run.lines().get(2)).contains("\"verdict\":\"PASS\"");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
