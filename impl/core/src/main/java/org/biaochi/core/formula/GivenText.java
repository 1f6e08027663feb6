// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.subject.Value;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.yaml.StrictYaml;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;
import org.biaochi.core.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * What was given to a formula as a text that can be given again: {@code 94.5}, {@code 2/3}, {@code MISSING},
 * {@code [RED, GREEN]}, and groups as JSON, such as <code>[{"w":"60","s":"54"}]</code>. Pure functions.
 */
public final class GivenText {
    private static final String BETWEEN = ", ";

    private GivenText() {}

    /** An input of several parts. */
    public interface Group {
        /** The parts under the names by which the formula takes them; what is not there is left out. */
        Map<String, ?> given();
    }

    /** The parts of a group, name by name; those that are null left out. */
    public static Map<String, ?> parts(@Nullable Object... namesAndParts) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndParts.length; i += 2) {
            Object part = namesAndParts[i + 1];
            if (part != null) {
                parts.put(String.valueOf(namesAndParts[i]), part);
            }
        }
        return parts;
    }

    /** The text of what was given. */
    public static String of(Object given) {
        if (given instanceof Value<?> value) {
            return value.isPresent() ? of(value.get()) : Shape.stateOf(value);
        }
        if (given instanceof Collection<?> several && several.stream().noneMatch(GivenText::isGroup)) {
            return several.stream().map(GivenText::of).toList().toString();
        }
        if (given instanceof Collection<?> || isGroup(given)) {
            JsonBytes json = new JsonBytes(JsonBytes.Escapes.CANONICAL, 256);
            json(given, json);
            return new String(json.toBytes(), StandardCharsets.UTF_8);
        }
        return given.toString();
    }

    private static boolean isGroup(Object given) {
        return given instanceof Group || given instanceof Map;
    }

    private static void json(Object given, JsonBytes json) {
        if (given instanceof Collection<?> several) {
            json.open('[');
            several.forEach(one -> json(one, json));
            json.close(']');
        } else if (isGroup(given)) {
            Map<?, ?> parts = given instanceof Group group ? group.given() : (Map<?, ?>) given;
            json.open('{');
            parts.forEach((name, part) -> json(part, json.key(name.toString())));
            json.close('}');
        } else {
            json.text(of(given));
        }
    }

    /**
     * What a text says: a truth value, a list, a map or the text itself, as {@code Formulas} takes inputs by name. A
     * text that looks like a group and is none stays a text.
     */
    public static Object read(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (text.startsWith("{") || text.startsWith("[{")) {
            try {
                return plain(StrictYaml.read("", text));
            } catch (ConfigurationException noGroup) {
                return text;
            }
        }
        if (text.startsWith("[") && text.endsWith("]") && text.indexOf('[', 1) < 0) {
            String inner = text.substring(1, text.length() - 1);
            return inner.isEmpty() ? List.of() : List.of(inner.split(BETWEEN));
        }
        return text;
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> parts = new LinkedHashMap<>();
            mapping.entries().forEach((name, part) -> parts.put(name, plain(part)));
            return parts;
        }
        if (node instanceof YamlSequence sequence) {
            List<Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(plain(item)));
            return items;
        }
        return node.asText();
    }
}
