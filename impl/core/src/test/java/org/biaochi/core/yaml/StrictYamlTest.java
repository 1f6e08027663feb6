// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.biaochi.api.basis.ConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StrictYamlTest {

    @Test
    void keeps_every_scalar_as_the_text_that_was_written() {
        YamlMapping root = StrictYaml.read("f.yaml", "a: off\nb: 001001\nc: 1.0\nd: ~\ne:\nf: 2025-09-01\ng: '0x1F'\n")
                .asMapping();
        assertThat(root.entries().values().stream().map(YamlNode::asText))
                .containsExactly("off", "001001", "1.0", "~", "", "2025-09-01", "0x1F");
    }

    @Test
    void names_file_and_line_of_each_node_and_key() {
        YamlMapping root =
                StrictYaml.read("f.yaml", "a: 1\n\nb:\n  - x\n  - y: z\n").asMapping();
        YamlSequence list = root.require("b").asSequence();
        assertThat(root.locationOf("b")).isEqualTo("f.yaml:3");
        assertThat(list.items().get(0).location()).isEqualTo("f.yaml:4");
        assertThat(list.items().get(1).location()).isEqualTo("f.yaml:5");
    }

    @Test
    void reads_json_with_escapes_and_tabs() {
        YamlMapping root = StrictYaml.read("f.json", "{\"a\": \"\\ud83d\\ude00\\/\",\n\t\"b\": [1, null, \"null\"]}")
                .asMapping();
        assertThat(root.requireText("a")).isEqualTo("😀/");
        YamlSequence list = root.require("b").asSequence();
        assertThat(list.texts()).containsExactly("1", "null", "null");
        assertThat(((YamlText) list.items().get(1)).plain()).isTrue();
        assertThat(((YamlText) list.items().get(2)).plain()).isFalse();
    }

    @Test
    void ignores_a_byte_order_mark() throws IOException {
        InputStream stream = new ByteArrayInputStream("\uFEFFa: 甲".getBytes(StandardCharsets.UTF_8));
        assertThat(StrictYaml.read("f.yaml", stream).asMapping().requireText("a"))
                .isEqualTo("甲");
    }

    @TestFactory
    Stream<DynamicTest> refuses() throws IOException {
        return RefusalCase.read(StrictYamlTest.class, "refused.txt")
                .map(refused -> dynamicTest(refused.name(), () -> {
                    ConfigurationException refusal = refusal(refused.content());
                    assertThat(refusal.code()).isEqualTo(refused.code());
                    assertThat(refusal.location()).isEqualTo("f.yaml:" + refused.line());
                    assertThat(refusal.text().zh()).isNotBlank();
                    assertThat(refusal.text().en()).isNotBlank();
                }));
    }

    @Test
    void refuses_more_than_fifty_levels_but_reads_fifty() {
        assertThat(StrictYaml.read("f.yaml", "[".repeat(50) + "]".repeat(50))
                        .asSequence()
                        .items())
                .hasSize(1);
        assertThat(refusal("[".repeat(51) + "]".repeat(51)).code()).isEqualTo("YAML_TOO_DEEP");
        assertThat(refusal("[".repeat(1_000_000)).code()).isEqualTo("YAML_TOO_DEEP");
    }

    @Test
    void refuses_too_many_nodes_and_too_many_bytes() {
        assertThat(refusal("[" + "1,".repeat(StrictYaml.MAX_NODES) + "]").code())
                .isEqualTo("YAML_TOO_MANY_NODES");
        assertThat(refusal("a: " + "字".repeat(StrictYaml.MAX_BYTES / 3)).code()).isEqualTo("YAML_TOO_LARGE");
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        InputStream stream = new ByteArrayInputStream(new byte[] {'a', ':', ' ', (byte) 0xB1, (byte) 0xEA});
        ConfigurationException refusal =
                catchThrowableOfType(ConfigurationException.class, () -> StrictYaml.read("f.yaml", stream));
        assertThat(refusal.code()).isEqualTo("YAML_ENCODING");
    }

    @Test
    void suggests_the_nearest_key() {
        YamlMapping root = StrictYaml.read("f.yaml", "title: a\nmesages: b\n").asMapping();
        ConfigurationException refusal =
                catchThrowableOfType(ConfigurationException.class, () -> root.allowOnly("title", "messages", "bases"));
        assertThat(refusal).hasMessageContaining("f.yaml:2").hasMessageContaining("did you mean \"messages\"?");
        assertThat(Nearest.to("completely different", List.of("title"))).isEmpty();
    }

    @Test
    void refuses_a_node_of_another_shape_naming_its_line() {
        YamlMapping root = StrictYaml.read("f.yaml", "a: [1]\nb: x\nc: maybe\n").asMapping();
        assertThat(code(() -> root.require("a").asText())).isEqualTo("YAML_TEXT_EXPECTED");
        assertThat(code(() -> root.require("a").asMapping())).isEqualTo("YAML_MAPPING_EXPECTED");
        assertThat(code(() -> root.require("b").asSequence())).isEqualTo("YAML_SEQUENCE_EXPECTED");
        assertThat(code(() -> root.booleanOr("c", true))).isEqualTo("YAML_BOOLEAN_EXPECTED");
        assertThat(code(() -> root.require("d"))).isEqualTo("YAML_KEY_MISSING");
        assertThat(root.booleanOr("d", true)).isTrue();
        assertThat(root.textOr("d", "none")).isEqualTo("none");
    }

    @Test
    void answers_hostile_text_with_a_tree_or_a_refusal_and_nothing_else() {
        Random random = new Random(20250901);
        String alphabet = "a:b-? [],{}&*!|>'\"%@`#\n\t 0甲\\uD\u0000";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                assertThat(StrictYaml.read("f.yaml", text.toString()).location())
                        .startsWith("f.yaml:");
            } catch (ConfigurationException refused) {
                assertThat(refused.code()).startsWith("YAML_");
            }
        }
    }

    @Test
    void reads_back_every_tree_that_is_written_as_json() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            StringBuilder json = new StringBuilder();
            String expected = tree(random, 0, json);
            assertThat(show(StrictYaml.read("f.json", json.toString()))).isEqualTo(expected);
        }
    }

    private static String tree(Random random, int depth, StringBuilder json) {
        int kind = depth == 4 ? 0 : random.nextInt(3);
        if (kind == 0) {
            String text = "t" + random.nextInt(100) + "：甲 #\"".substring(0, random.nextInt(6));
            json.append('"').append(text.replace("\"", "\\\"")).append('"');
            return "<" + text + ">";
        }
        List<String> shown = new ArrayList<>();
        json.append(kind == 1 ? '[' : '{');
        for (int i = random.nextInt(4); i > 0; i--) {
            String key = kind == 1 ? "" : "k" + i;
            json.append(kind == 1 ? "" : "\"" + key + "\": ");
            shown.add(key + tree(random, depth + 1, json));
            json.append(i == 1 ? "" : ",");
        }
        json.append(kind == 1 ? ']' : '}');
        return kind + shown.toString();
    }

    private static String show(YamlNode node) {
        List<String> shown = new ArrayList<>();
        if (node instanceof YamlText text) {
            return "<" + text.text() + ">";
        }
        if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> shown.add(show(item)));
            return "1" + shown;
        }
        node.asMapping().entries().forEach((key, value) -> shown.add(key + show(value)));
        return "2" + shown;
    }

    private static String code(ThrowingCallable call) {
        return catchThrowableOfType(ConfigurationException.class, call).code();
    }

    private static ConfigurationException refusal(String text) {
        return catchThrowableOfType(ConfigurationException.class, () -> StrictYaml.read("f.yaml", text));
    }
}
