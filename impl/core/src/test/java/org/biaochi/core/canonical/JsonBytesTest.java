// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.canonical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.biaochi.core.canonical.JsonBytes.Escapes;
import org.junit.jupiter.api.Test;

class JsonBytesTest {
    private static final int TIGHT = 1;

    private static String text(JsonBytes json) {
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void puts_commas_where_they_belong() {
        JsonBytes json = new JsonBytes(Escapes.CANONICAL, TIGHT).open('{');
        json.key("a").open('[').text("{").text("[").plain("x").raw("1").close(']');
        json.plainKey("b").open('{').close('}').raw(JsonBytes.keyBytes("c")).raw("null");

        assertEquals("{\"a\":[\"{\",\"[\",\"x\",1],\"b\":{},\"c\":null}", text(json.close('}')));
    }

    @Test
    void finds_room_for_texts_of_which_every_character_is_escaped() {
        String controls = "\u0001\u001F".repeat(200);

        assertEquals(
                '"' + "\\u0001\\u001f".repeat(200) + '"', text(new JsonBytes(Escapes.CANONICAL, TIGHT).text(controls)));
        assertEquals(
                '"' + "\\u0001\\u001F".repeat(200) + '"', text(new JsonBytes(Escapes.CAUTIOUS, TIGHT).text(controls)));
    }

    @Test
    void halves_of_pairs_are_escaped_where_the_form_is_cautious_or_they_stand_alone() {
        assertEquals("\"𠮷\\ud842é\"", text(new JsonBytes(Escapes.CANONICAL, TIGHT).text("𠮷\uD842é")));
        assertEquals("\"\\uD842\\uDFB7\\uD842é\"", text(new JsonBytes(Escapes.CAUTIOUS, TIGHT).text("𠮷\uD842é")));
    }

    @Test
    void digests_only_what_was_written() {
        byte[] written = "\"≥95%\"".getBytes(StandardCharsets.UTF_8);
        JsonBytes json = new JsonBytes(Escapes.CANONICAL, 100).text("≥95%");

        assertArrayEquals(written, json.toBytes());
        assertEquals(Digests.sha256(written), json.sha256());
    }

    @Test
    void a_digest_taken_piece_by_piece_is_that_of_the_whole() {
        JsonBytes whole = rows(new JsonBytes(Escapes.CANONICAL, TIGHT));

        for (int piece : new int[] {2, 16, 100, 4096}) {
            assertEquals(
                    Digests.sha256(whole.toBytes()),
                    rows(JsonBytes.digesting(Escapes.CANONICAL, piece)).sha256());
        }
    }

    private static JsonBytes rows(JsonBytes json) {
        json.open('{');
        json.key("≥").open('[');
        for (int i = 0; i < 200; i++) {
            json.open('{')
                    .plainKey("a")
                    .text("指标𠮷\u0001" + i)
                    .key("b")
                    .open('[')
                    .close(']');
            json.close('}').count(i).raw("null");
        }
        return json.close(']').close('}');
    }
}
