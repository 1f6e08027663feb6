// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.yaml.Nearest;

/** Trees for small inputs that are read once: facts, waivers, requests. Errors name the path. Stateless. */
public final class JsonTrees {
    private static final ObjectMapper MAPPER = JsonMapper.builder(new JsonFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonTrees() {}

    /**
     * Reads a document within the standard limits.
     *
     * @throws UnreadableInputException if it is not one JSON value in UTF-8, exceeds a limit or repeats a key
     */
    public static JsonNode read(byte[] document) {
        return read(JsonRecord.of("", document));
    }

    static JsonNode read(JsonRecord record) {
        return JsonReading.STANDARD.tree(record, MAPPER);
    }

    /** The tree as JSON text in UTF-8. */
    public static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String path(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static void expectObject(JsonNode node, String path) {
        if (!node.isObject()) {
            throw Faults.shape(path, "一个对象 {…}", "an object {…}", seen(node));
        }
    }

    static Iterable<JsonNode> elements(JsonNode node, String path) {
        if (!node.isArray()) {
            throw Faults.shape(path, "一个数组 […]", "an array […]", seen(node));
        }
        return node;
    }

    /** Refuses a member that the format does not have; a mistyped key must not pass for a missing one. */
    static void allowOnly(JsonNode node, String path, Collection<String> keys) {
        expectObject(node, path);
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String key = member.getKey();
            if (!keys.contains(key)) {
                throw unknownKey(path, key, keys);
            }
        }
    }

    static UnreadableInputException unknownKey(String path, String key, Collection<String> keys) {
        return Faults.of(
                "UNKNOWN_KEY",
                path(path, key),
                "此处没有键“" + key + "”" + Nearest.zh(key, keys),
                "there is no key \"" + key + "\" here" + Nearest.en(key, keys));
    }

    static JsonNode member(JsonNode node, String name, String path) {
        expectObject(node, path);
        JsonNode member = node.path(name);
        if (member.isMissingNode()) {
            throw Faults.of(
                    "MISSING_KEY", path(path, name), "缺少键“" + name + "”", "the key \"" + name + "\" is missing");
        }
        return member;
    }

    static String memberText(JsonNode node, String name, String path) {
        return text(member(node, name, path), path(path, name));
    }

    /** The text of an optional member; empty if it is missing or null. */
    static String optionalText(JsonNode node, String name, String path) {
        JsonNode member = node.path(name);
        return member.isMissingNode() || member.isNull() ? "" : text(member, path(path, name));
    }

    static String text(JsonNode node, String path) {
        if (!node.isTextual() && !node.isNumber()) {
            throw Faults.shape(path, "一个文本", "a text", seen(node));
        }
        return node.asText();
    }

    static BigDecimal decimal(JsonNode node, String path) {
        String text = text(node, path);
        try {
            if (text.length() <= 40) {
                BigDecimal decimal = new BigDecimal(text);
                if (Math.abs(decimal.scale()) <= 40) {
                    return decimal;
                }
            }
        } catch (NumberFormatException notANumber) {
            throw Faults.shape(path, "一个数字", "a number", "“" + text + "”");
        }
        throw Faults.shape(path, "一个不超过 40 位的数字", "a number of at most 40 digits", "“" + text + "”");
    }

    static LocalDate day(JsonNode node, String path) {
        String text = text(node, path);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw Faults.shape(path, "日期，如 2025-12-31，", "a day such as 2025-12-31", "“" + text + "”");
        }
    }

    static FiscalYear year(JsonNode node, String path) {
        BigDecimal year = decimal(node, path);
        if (year.stripTrailingZeros().scale() > 0 || year.precision() - year.scale() > 4) {
            throw Faults.shape(path, "年度，如 2024，", "a year such as 2024", "“" + node.asText() + "”");
        }
        try {
            return new FiscalYear(year.intValueExact());
        } catch (IllegalArgumentException outOfRange) {
            throw Faults.shape(path, "年度，如 2024，", "a year such as 2024", "“" + node.asText() + "”");
        }
    }

    static boolean flag(JsonNode node, String name, String path) {
        JsonNode flag = node.path(name);
        if (!flag.isMissingNode() && !flag.isBoolean()) {
            throw Faults.shape(path(path, name), "true 或 false", "true or false", seen(flag));
        }
        return flag.asBoolean();
    }

    static String seen(JsonNode node) {
        return node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
