// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.core.yaml.StrictYaml;
import org.biaochi.core.yaml.YamlMapping;
import org.biaochi.core.yaml.YamlNode;
import org.biaochi.core.yaml.YamlSequence;
import org.biaochi.core.yaml.YamlText;
import org.biaochi.referencerun.mechanism.MechanismScenario.PackValue;
import org.biaochi.referencerun.mechanism.MechanismScenario.Proof;
import org.biaochi.referencerun.mechanism.MechanismScenario.Step;

/**
 * Reads the scenario files. Scalars without quotes that look like numbers, true, false or null are that; all others are texts. A
 * scalar {@code file:NAME} stands for the content of {@code mechanisms/given/NAME}, {@code example:PATH} for the text of an example
 * of the distribution; an object with {@code like: NAME} is that
 * file with the other members put over it, a member that is null taken away.
 */
final class ScenarioFiles {
    private static final Path FOLDER = Path.of("src", "test", "resources", "mechanisms");
    private static final Path EXAMPLES =
            Path.of("..", "..", "osgi-bundles", "host", "src", "main", "distribution", "examples");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private ScenarioFiles() {}

    /** All scenarios, by row. */
    static Map<String, MechanismScenario> all() {
        return in(FOLDER.resolve("scenarios"));
    }

    /**
     * The scenarios of a folder, by row.
     *
     * @throws ConfigurationException if a file is none, is about another row than its name says, or about none; it
     *     names file and line
     */
    static Map<String, MechanismScenario> in(Path folder) {
        Set<String> rows = new TreeSet<>();
        MechanismRow.all().forEach(row -> rows.add(row.id()));
        Map<String, MechanismScenario> scenarios = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                MechanismScenario scenario = read(file, rows);
                scenarios.put(scenario.row(), scenario);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scenarios;
    }

    private static MechanismScenario read(Path file, Set<String> rows) throws IOException {
        YamlMapping root = StrictYaml.read(file.getFileName().toString(), Files.readString(file))
                .asMapping();
        String row = root.requireText("mechanism");
        if (!rows.contains(row) || !file.getFileName().toString().equals(row + ".yaml")) {
            throw root.require("mechanism")
                    .refusal(
                            "SCENARIO",
                            "没有机制 " + row + "，或者与文件名不符；文件应命名为 机制编号.yaml",
                            row + " is no mechanism, or not that of the file's name");
        }
        root.allowOnly("mechanism", "proof", "because", "serves", "values", "packs", "steps");
        Proof proof = Proof.valueOf(root.requireText("proof").toUpperCase(Locale.ROOT));
        List<PackValue> values = new ArrayList<>();
        entries(root.find("values"))
                .forEach((pack, parameters) -> each(Optional.of(parameters))
                        .forEach(parameter -> values.add(new PackValue(pack, parameter.asText()))));
        Map<String, String> packs = new TreeMap<>();
        entries(root.find("packs")).forEach((id, text) -> packs.put(id, text.asText()));
        List<Step> steps = new ArrayList<>();
        for (YamlNode step : each(root.find("steps"))) {
            steps.add(step(step.asMapping()));
        }
        if ((proof == Proof.NONE) != steps.isEmpty()) {
            throw root.refusal("SCENARIO", "proof 为 none 时不写 steps，否则至少一步", "steps belong to what is run");
        }
        if (proof != Proof.RUN) {
            root.requireText("because");
        }
        return new MechanismScenario(
                row,
                proof,
                root.textOr("because", ""),
                each(root.find("serves")).stream().map(YamlNode::asText).toList(),
                List.copyOf(values),
                packs,
                List.copyOf(steps));
    }

    private static Step step(YamlMapping step) {
        step.allowOnly("name", "ask", "run", "files", "exit", "same", "expect", "outcomes");
        Map<String, String> files = new TreeMap<>();
        entries(step.find("files")).forEach((name, content) -> {
            JsonNode node = json(content);
            files.put(name, node.isTextual() ? node.asText() : node.toString());
        });
        Map<String, JsonNode> expect = new LinkedHashMap<>();
        entries(step.find("expect")).forEach((path, value) -> expect.put(path, json(value)));
        Map<String, String> outcomes = new LinkedHashMap<>();
        entries(step.find("outcomes")).forEach((rule, outcome) -> outcomes.put(rule, outcome.asText()));
        if (step.find("ask").isPresent() == step.find("run").isPresent()) {
            throw step.refusal("SCENARIO", "每一步写 ask 或 run 中的一个", "a step has either ask or run");
        }
        boolean same = step.textOr("same", "false").equals("true");
        if (expect.isEmpty() && outcomes.isEmpty() && !same) {
            throw step.refusal("SCENARIO", "这一步没有写期望", "a step must expect something");
        }
        return new Step(
                step.requireText("name"),
                step.find("ask").map(ScenarioFiles::json).orElse(null),
                each(step.find("run")).stream().map(YamlNode::asText).toList(),
                files,
                Integer.parseInt(step.textOr("exit", "0")),
                same,
                expect,
                outcomes);
    }

    private static Map<String, YamlNode> entries(Optional<YamlNode> node) {
        return node.map(mapping -> mapping.asMapping().entries()).orElse(Map.of());
    }

    private static List<YamlNode> each(Optional<YamlNode> node) {
        return node.map(sequence -> ((YamlSequence) sequence).items()).orElse(List.of());
    }

    private static JsonNode json(YamlNode node) {
        if (node instanceof YamlSequence sequence) {
            ArrayNode array = NODES.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        if (node instanceof YamlMapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().forEach((key, value) -> object.set(key, json(value)));
            return object.has("like") ? over(object) : object;
        }
        YamlText text = (YamlText) node;
        if (!text.plain()) {
            return NODES.textNode(text.text());
        }
        return switch (text.text()) {
            case "true", "false" -> NODES.booleanNode(text.text().equals("true"));
            case "null", "~", "" -> NODES.nullNode();
            default -> scalar(text.text());
        };
    }

    private static JsonNode scalar(String text) {
        if (text.startsWith("file:")) {
            return given(text.substring("file:".length()));
        }
        if (text.startsWith("example:")) {
            return NODES.textNode(example(text.substring("example:".length())));
        }
        return NUMBER.matcher(text).matches() ? NODES.numberNode(new BigDecimal(text)) : NODES.textNode(text);
    }

    private static JsonNode over(ObjectNode object) {
        ObjectNode base = given(object.remove("like").asText()).deepCopy();
        merge(base, object);
        return base;
    }

    private static void merge(ObjectNode base, ObjectNode over) {
        over.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                base.remove(member.getKey());
            } else if (value.isObject() && base.path(member.getKey()).isObject()) {
                merge((ObjectNode) base.path(member.getKey()), (ObjectNode) value);
            } else {
                base.set(member.getKey(), value);
            }
        });
    }

    private static String example(String name) {
        try {
            return Files.readString(EXAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("the example " + name + " is unreadable", e);
        }
    }

    private static JsonNode given(String name) {
        try {
            return JSON.readTree(FOLDER.resolve("given").resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("mechanisms/given/" + name + " is unreadable", e);
        }
    }
}
