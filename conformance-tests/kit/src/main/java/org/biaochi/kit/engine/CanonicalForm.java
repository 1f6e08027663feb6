// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Tells canonical JSON from other JSON. */
final class CanonicalForm {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private CanonicalForm() {}

    static void require(byte[] bytes) {
        JsonNode tree;
        try {
            tree = JSON.readTree(bytes);
        } catch (IOException e) {
            throw new AssertionError("the canonical result is no JSON: " + e.getMessage(), e);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes, "the canonical result is not UTF-8");
        requireNoBlanks(text);
        requireOrder(tree, "");
    }

    private static void requireNoBlanks(String text) {
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && inString) {
                i++;
            } else if (c == '"') {
                inString = !inString;
            } else if (!inString && c <= ' ') {
                fail("the canonical result has a blank outside strings, at character " + i);
            } else if (!inString && (c == 'e' || c == 'E') && Character.isDigit(text.charAt(i - 1))) {
                fail("a number of the canonical result has an exponent, at character " + i);
            }
        }
    }

    private static void requireOrder(JsonNode node, String path) {
        int[] previous = null;
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            int[] key = member.getKey().codePoints().toArray();
            if (previous != null && Arrays.compare(previous, key) >= 0) {
                fail("the keys of the canonical result are not sorted by code point: " + path + "/" + member.getKey());
            }
            previous = key;
            requireOrder(member.getValue(), path + "/" + member.getKey());
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                requireOrder(node.get(i), path + "/" + i);
            }
        }
    }
}
