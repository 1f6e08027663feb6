// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    private static String text(CanonicalJson json) {
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void writes_nested_values_without_blanks() {
        CanonicalJson json = new CanonicalJson();
        json.object().key("a").array().number(1).bool(true).none().text("x").endArray();
        json.key("b").object().endObject().endObject();
        assertEquals("{\"a\":[1,true,null,\"x\"],\"b\":{}}", text(json));
    }

    @Test
    void writes_decimals_plain_and_stripped() {
        CanonicalJson json = new CanonicalJson().array();
        json.decimal(new BigDecimal("1E+3")).decimal(new BigDecimal("0.00")).decimal(new BigDecimal("-1.50"));
        assertEquals("[\"1000\",\"0\",\"-1.5\"]", text(json.endArray()));
    }

    @Test
    void escapes_only_what_must_be_and_keeps_every_character() {
        String typed = "引\"号\\\n\u0001 ≥95% 𠮷 \uD800";
        String written = text(new CanonicalJson().text(typed));
        assertEquals("\"引\\\"号\\\\\\n\\u0001 ≥95% 𠮷 \\ud800\"", written);
    }

    @Test
    void refuses_keys_out_of_code_point_order() {
        CanonicalJson json = new CanonicalJson().object();
        json.key("\uFFFD").number(1);
        json.key("\uD842\uDFB7").number(2);
        assertThrows(IllegalStateException.class, () -> json.key("a"));
    }
}
