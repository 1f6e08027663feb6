// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.biaochi.api.basis.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainYamlTest {
    private static final String CARD = """
            # 一张规则卡
            rule: GR-CMP-001
            title: {zh: 必填栏目未填, en: "A \\"mandatory\\" field"}
            what:
              zh: 留空。每个空栏一条（a:b，http://x）。
              en: 'it''s blank'   # 说明
            empty: {}
            bases:
              - {instrument: cy-2015-88, point: [附件, "x, y", -5], mark: M}
              - {id: bands, shape: {columns: [amount, count]
                 , steps: amount},
                  # 说明
                 meaning: {zh: 金额档,
                  en: "bands"}}
              - mark: P
                text: 在用系统
              - plain item
              -
                deep:
                - one
                - two: 2
                  three: []
              - - nested
                - "quoted: too"
            "quoted key": -5
            2015-01-01: 1.0.0
            """;

    /** What mutations put in: all that has a meaning somewhere in YAML. */
    private static final String[] PIECES = {
        " ",
        "  ",
        "\n",
        ":",
        ": ",
        " #",
        "#",
        "-",
        "- ",
        "\n- ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "\"",
        "'",
        "\\",
        "|",
        ">",
        "&a ",
        "*a",
        "!",
        "%",
        "@",
        "`",
        "?",
        "? ",
        "~",
        "\t",
        "\r",
        "---",
        "\n---\n",
        "...",
        "a",
        "中",
        "\u00A0",
        "\u2028",
        "\n  ",
        "a: b",
        "\na: b",
        "<<",
        "=",
        "''",
        "\"\"",
        "{}",
        "[]",
        "\uFEFF",
        "\uD83D\uDE00",
        "null"
    };

    @Test
    void reads_a_card_as_the_general_parser_does() {
        assertThat(PlainYaml.read("f.yaml", CARD)).isNotNull();
        assertThat(shown(PlainYaml.read("f.yaml", CARD))).isEqualTo(shown(StrictYaml.parseAny("f.yaml", CARD)));
    }

    @Test
    void reads_a_document_that_is_one_flow_collection() {
        assertThat(PlainYaml.read("f.yaml", "# none\n{}\n")).isNotNull();
        assertThat(PlainYaml.read("f.yaml", "[a, {b: c,\n d: e}]"))
                .extracting(PlainYamlTest::shown)
                .isEqualTo(shown(StrictYaml.parseAny("f.yaml", "[a, {b: c,\n d: e}]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: |\n  b\n",
                "a: b\n  c\n",
                "a:\nb: 1\n",
                "a: &x b\n",
                "a: [b,\nc]\n",
                "a: [b,\n c # d\n ]\n",
                "{a: b}\nc: d\n",
                "a: 1\na: 2\n",
                "a: 1\n---\nb: 2\n",
                "%YAML 1.2\n---\na: 1\n",
                "a: b: c\n",
                "a: \"\\u0041\"\n",
                "a:\tb\n",
                "a: [b, ]\n",
                "plain\n",
                ""
            })
    void leaves_what_it_is_not_sure_of(String text) {
        assertThat(PlainYaml.read("f.yaml", text)).isNull();
    }

    @Test
    void never_differs_from_the_general_parser() {
        Random random = new Random(20250901);
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = mutated(random);
            YamlNode plain = PlainYaml.read("f.yaml", text);
            if (plain != null) {
                accepted++;
                assertThat(general(text)).as(text).isEqualTo(shown(plain));
            }
        }
        assertThat(accepted).isGreaterThan(2_000);
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(CARD);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(4));
            text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String general(String text) {
        try {
            return shown(StrictYaml.parseAny("f.yaml", text));
        } catch (ConfigurationException refused) {
            return "refused: " + refused.getMessage();
        }
    }

    /** Everything that can be asked of a tree. */
    private static String shown(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            List<String> entries = new ArrayList<>();
            mapping.entries()
                    .forEach(
                            (key, value) -> entries.add(key + " at " + mapping.locationOf(key) + " = " + shown(value)));
            return mapping.location() + entries;
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.location()
                    + sequence.items().stream().map(PlainYamlTest::shown).toList();
        }
        return node.toString();
    }
}
