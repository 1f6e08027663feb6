// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HtmlTest {
    private static final List<String> NASTY = List.of(
            "<script>alert(1)</script>",
            "\"",
            "'",
            "&lt;",
            "-->",
            "]]>",
            "</p>",
            "</style>",
            "javascript:alert(1)",
            "\u0000",
            "\u0008",
            "\u007f",
            "\u0085",
            "\ud800",
            "\udc00",
            "\uffff",
            "\u202e",
            "\u2066",
            "\ud83d\ude00",
            "\ud83f\udffe",
            "项目",
            "≥95%",
            "\n",
            " ",
            "{x}",
            "＜",
            "\u200b");

    @Test
    void whatever_is_typed_stays_text() throws Exception {
        Random random = new Random(20250901);
        for (int i = 0; i < 3000; i++) {
            String typed = nasty(random);
            Html html = new Html()
                    .open("p", "class", typed, "aria-label", typed)
                    .text(typed)
                    .close("p");
            String page = new String(html.take(), StandardCharsets.UTF_8);

            Element parsed = parse(page);

            assertThat(parsed.getChildNodes().getLength()).isLessThanOrEqualTo(1);
            assertThat(parsed.getElementsByTagName("*").getLength()).isZero();
            assertThat(parsed.getAttributes().getLength()).isEqualTo(2);
            assertThat(parsed.getTextContent()).hasSameSizeAs(shown(typed));
            assertThat(parsed.getTextContent()).isEqualTo(shown(typed));
        }
    }

    private static String nasty(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(8); parts >= 0; parts--) {
            text.append(
                    random.nextInt(4) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : NASTY.get(random.nextInt(NASTY.size())));
        }
        return text.toString().replace('\r', ' ');
    }

    /** What a reader sees, said a second time by other means: code point by code point. */
    private static String shown(String typed) {
        StringBuilder shown = new StringBuilder();
        typed.codePoints().forEach(c -> {
            boolean refused = c >= 0x80 && c < 0xA0
                    || c >= 0xD800 && c < 0xE000
                    || c >= 0xFDD0 && c <= 0xFDEF
                    || (c & 0xFFFE) == 0xFFFE
                    || List.of(0x61C, 0x200E, 0x200F).contains(c)
                    || c >= 0x202A && c <= 0x202E
                    || c >= 0x2066 && c <= 0x2069;
            int picture = c == 0x7F ? 0x2421 : c < 0x20 && c != '\n' && c != '\t' ? 0x2400 + c : c;
            shown.appendCodePoint(refused ? 0xFFFD : picture);
        });
        return shown.toString();
    }

    private static Element parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "img", "object", "p onclick", ""})
    void has_no_element_that_could_act_or_load(String element) {
        assertThatThrownBy(() -> new Html().open(element)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "src", "action", "x=\"", ""})
    void has_no_attribute_that_could_act_or_load(String attribute) {
        assertThatThrownBy(() -> new Html().open("p", attribute, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"https://example.com", "javascript:alert(1)", "/x", "''"})
    void links_stay_in_the_page(String target) {
        assertThatThrownBy(() -> new Html().open("a", "href", target)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_element_is_closed_by_its_own_name() {
        Html html = new Html().open("ul").open("li");

        assertThatThrownBy(() -> html.close("ul"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("li");
    }

    @Test
    void only_void_elements_stay_open() {
        assertThatThrownBy(() -> new Html().empty("p")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Html().empty("meta", "charset", "utf-8").isComplete()).isTrue();
    }
}
