// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Region;
import org.biaochi.api.subject.UnreadableInputException;

/**
 * A document of a folder of facts: the facts of {@link FactsJson} and, beside them, whom they are for.
 *
 * <pre>{@code
 * {"schema": "biaochi-facts-1", "region": "420100", "year": "2025",
 *  "department": "…", "unit": "…", "project": {"code": "…", "name": "…"},
 *  "directory/budget-request": {"amount": "900000"}, "history/evaluations": {"grade": "中"}}
 * }</pre>
 *
 * Department and unit are named by code or by name. What is not stated does not narrow: a document without a project is for all
 * projects. Immutable if nobody changes the bytes it was read from; any number of threads.
 */
public final class FactsDocument {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-facts-1";

    private static final List<String> HEADER =
            List.of("schema", "region", "year", "department", "unit", "project", FactsJson.CONNECTED);

    private final String source;
    private final JsonNode tree;
    private final Optional<Region> region;
    private final Optional<FiscalYear> year;

    private FactsDocument(String source, JsonNode tree) {
        this.source = source;
        this.tree = tree;
        this.region = readRegion(tree);
        this.year = readYear(tree);
    }

    /**
     * Reads a document; the facts in it are read when they are asked for.
     *
     * @throws UnreadableInputException if it is no JSON, or a key is unknown or does not have its shape; the path is in it
     */
    public static FactsDocument read(JsonRecord record) {
        return read(record, fault -> {
            throw fault;
        });
    }

    /**
     * Reads a document of which keys that nobody knows are left out and told, so that the facts beside them serve.
     *
     * @throws UnreadableInputException if it is no JSON, or its head does not have its shape; the path is in it
     */
    public static FactsDocument read(JsonRecord record, Consumer<UnreadableInputException> faults) {
        JsonNode tree = JsonTrees.read(record);
        List<String> known = new ArrayList<>(HEADER);
        FactsJson.keys().forEach(key -> known.add(key.id()));
        JsonTrees.expectObject(tree, "");
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            if (!known.contains(member.getKey())) {
                faults.accept(JsonTrees.unknownKey("", member.getKey(), known));
            }
        }
        String schema = JsonTrees.optionalText(tree, "schema", "");
        if (!schema.isEmpty() && !schema.equals(SCHEMA)) {
            throw Faults.of(
                    "UNKNOWN_SCHEMA",
                    "/schema",
                    "不认识的格式“" + schema + "”，应为 " + SCHEMA,
                    "unknown schema \"" + schema + "\"; expected " + SCHEMA);
        }
        if (tree.hasNonNull("project")) {
            JsonTrees.allowOnly(tree.path("project"), "/project", List.of("code", "name"));
        }
        FactsDocument document = new FactsDocument(record.source(), tree);
        if (tree.hasNonNull("project")
                && document.projectCode().isEmpty()
                && document.projectName().isEmpty()) {
            throw Faults.of(
                    "MISSING_KEY", "/project", "project 应写项目代码 code 或名称 name", "project needs a code or a name");
        }
        document.department();
        document.unit();
        return document;
    }

    private static Optional<Region> readRegion(JsonNode tree) {
        String code = JsonTrees.optionalText(tree, "region", "");
        try {
            return code.isEmpty() ? Optional.empty() : Optional.of(Region.of(code));
        } catch (IllegalArgumentException notARegion) {
            throw Faults.shape("/region", "行政区划代码，如 420100，", "a region code such as 420100", "“" + code + "”");
        }
    }

    private static Optional<FiscalYear> readYear(JsonNode tree) {
        return tree.hasNonNull("year") ? Optional.of(JsonTrees.year(tree.path("year"), "/year")) : Optional.empty();
    }

    /** Where the document stands: its file, and its line if the file holds several. */
    public String source() {
        return source;
    }

    /** The region whose facts these are. */
    public Optional<Region> region() {
        return region;
    }

    /** The budget year of the goals that these facts are for. */
    public Optional<FiscalYear> year() {
        return year;
    }

    /** Code or name of the department whose projects these facts are for; empty for any. */
    public String department() {
        return JsonTrees.optionalText(tree, "department", "");
    }

    /** Code or name of the unit whose projects these facts are for; empty for any. */
    public String unit() {
        return JsonTrees.optionalText(tree, "unit", "");
    }

    /** Code of the project; empty if it is not stated. */
    public String projectCode() {
        return JsonTrees.optionalText(tree.path("project"), "code", "/project");
    }

    /** Name of the project; empty if it is not stated. */
    public String projectName() {
        return JsonTrees.optionalText(tree.path("project"), "name", "/project");
    }

    /** Whether it is for one project. */
    public boolean isForProject() {
        return tree.hasNonNull("project");
    }

    /** The facts that stand in it, in the order of their ids. */
    public Set<FactKey<?>> keys() {
        Set<FactKey<?>> keys = new TreeSet<>();
        FactsJson.keys().stream().filter(key -> tree.has(key.id())).forEach(keys::add);
        return keys;
    }

    /**
     * What it connects for all projects: the ids of its facts, and the facts and sources it names.
     *
     * @throws UnreadableInputException if it names an unknown one
     */
    public Set<String> connections() {
        Set<String> connections = new TreeSet<>();
        keys().forEach(key -> connections.add(key.id()));
        if (tree.hasNonNull(FactsJson.CONNECTED)) {
            connections.addAll(FactsJson.connections(tree.path(FactsJson.CONNECTED)));
        }
        return connections;
    }

    /**
     * Reads some of its facts. One that does not have its shape is left out and told; the others are read.
     *
     * @param goals reads a goal given as JSON text in any format the caller knows
     */
    public Facts facts(
            Set<FactKey<?>> wanted,
            Function<byte[], PerformanceGoal> goals,
            Consumer<UnreadableInputException> faults) {
        Facts.Builder facts = Facts.builder();
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            if (wanted.stream().anyMatch(key -> key.id().equals(member.getKey()))) {
                try {
                    FactsJson.put(facts, member.getKey(), member.getValue(), goals);
                } catch (UnreadableInputException fault) {
                    faults.accept(fault);
                }
            }
        }
        return facts.build();
    }
}
