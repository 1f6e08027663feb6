// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;
import org.biaochi.core.yaml.StrictYaml;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;
import org.biaochi.core.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** Vectors: formula, inputs as JSON, expected, note. */
final class Vectors {
    private static final String REFUSED = "REFUSED:";
    private static final List<Vector> VECTORS = read("vectors.csv");

    private Vectors() {}

    /**
     * One vector.
     *
     * @param line its line in the file
     * @param boundary the boundary that was taken, {@code -} for none; empty if it does not matter here
     */
    record Vector(int line, String formula, String inputs, String expected, String note, String boundary) {
        @SuppressWarnings("unchecked")
        Map<String, ?> given() {
            return (Map<String, ?>) Objects.requireNonNull(tree(StrictYaml.read("inputs", inputs)));
        }

        boolean isRefused() {
            return expected.startsWith(REFUSED);
        }

        /** The pointer of the input that is refused. */
        String refusedAt() {
            return expected.substring(REFUSED.length());
        }

        /** The expected value as plain data: a tree where it is JSON, else a text. */
        Object wanted() {
            boolean json = expected.startsWith("{") || expected.startsWith("[");
            return json ? Objects.requireNonNull(tree(StrictYaml.read("expected", expected))) : expected;
        }

        @Override
        public String toString() {
            return "line " + line + " " + formula + " " + inputs + " (" + note + ")";
        }
    }

    /** Those that get a value, or the word of its state. */
    static List<Vector> all() {
        return VECTORS.stream().filter(vector -> !vector.isRefused()).toList();
    }

    /** Those whose inputs are refused. */
    static List<Vector> refused() {
        return VECTORS.stream().filter(Vector::isRefused).toList();
    }

    private static List<Vector> read(String name) {
        List<Vector> vectors = new ArrayList<>();
        List<List<String>> records = records(name);
        for (int i = 1; i < records.size(); i++) {
            List<String> fields = records.get(i);
            vectors.add(new Vector(
                    i + 1,
                    fields.get(0),
                    fields.get(1),
                    fields.get(2),
                    fields.get(3),
                    fields.size() > 4 ? fields.get(4) : ""));
        }
        return vectors;
    }

    private static List<List<String>> records(String name) {
        try (InputStream file = Vectors.class.getResourceAsStream("/org/biaochi/core/formula/" + name)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(Vectors::fields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of a line; a quoted field doubles its quotes and holds no line feed. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /** JSON as plain data. No text of the vectors is null, true or false. */
    private static @Nullable Object tree(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> members = new LinkedHashMap<>();
            mapping.entries().forEach((name, member) -> members.put(name, tree(member)));
            return members;
        }
        if (node instanceof YamlSequence sequence) {
            List<Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(tree(item)));
            return items;
        }
        return switch (node.asText()) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> node.asText();
        };
    }

    /** What a formula computed, as plain data in which every number is a text. */
    static Object plain(Result<?> result) {
        return result.value().isPresent() ? plain(result.shown().get()) : Shape.stateOf(result.value());
    }

    private static Object plain(FigureValue value) {
        if (value instanceof FigureValue.Parts parts) {
            Map<String, Object> members = new LinkedHashMap<>();
            parts.parts().forEach((name, part) -> members.put(name, plain(part)));
            return members;
        }
        if (value instanceof FigureValue.Items items) {
            return items.items().stream().map(Vectors::plain).toList();
        }
        return value instanceof FigureValue.Flag flag ? flag.set() : value.toString();
    }
}
