// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.yaml.Nearest;

/**
 * Reads the facts of a host: one object whose keys are fact ids. A null says that the host looked and found nothing (EMPTY); a
 * missing key that nobody answered. {@code "connected"} lists facts and sources that are connected whatever they answer.
 *
 * <pre>{@code
 * {"directory/budget-request": {"amount": "900000"},
 *  "directory/library-project": {"code": "…", "name": "…"},
 *  "directory/units": [{"code": "…", "name": "…", "parent": "…"}],
 *  "directory/department": {"sectors": ["卫生健康"], "division": "社保科"},
 *  "directory/unit-projects": [{…goal…}],
 *  "directory/parent-goal": {"goal": {…}, "siblings": [{…goal…}]},
 *  "history/approved-goal": {"goal": {…}, "adjustmentApproved": false},
 *  "history/past-years": [{"year": "2024", "goal": {…}, "fundTotal": "800000",
 *                          "actuals": [{"libraryCode": "…", "l1": "…", "l2": "…", "name": "…", "value": "97", "unit": "%"}]}],
 *  "history/evaluations": {"grade": "中", "openRectification": false},
 *  "calendar/working-days": {"from": "2025-01-01", "to": "2025-12-31", "holidays": ["2025-01-01"], "makeUpWorkdays": []},
 *  "review/records": {"submission": "v2", "records": [{"round": 1, "submission": "v1", "state": "returned", "grade": "中"}, …]},
 *  "review/score-sheet": {"kind": "quantitative", "items": [{"item": "W1", "score": "9"}, …], "total": "92", "grade": "优"},
 *  "review/pre-evaluation": {"schema": "biaochi-pre-evaluation-1", "conclusion": "予以支持", …},
 *  "review/self-pre-evaluation": {"schema": "biaochi-pre-evaluation-1", "totalScore": "92", …},
 *  "library/indicators": {"schema": "biaochi-library-1", "categories": […], "entries": […], "templates": […]},
 *  "connected": ["history", "directory/units"]}
 * }</pre>
 *
 * Amounts are in 元. The JSON Schema is {@link JsonSchemas#FACTS}. Stateless; any number of threads.
 */
public final class FactsJson {
    static final String CONNECTED = "connected";
    private static final Map<String, FactFormat<?>> FORMATS = byId(
            DirectoryFactFormats.ALL,
            HistoryFactFormats.ALL,
            ReviewFactFormats.ALL,
            LibraryFactFormats.ALL,
            CalendarFactFormats.ALL,
            MonitoringFactFormats.ALL,
            EvaluationFactFormats.ALL,
            EvaluationRegisterFormats.ALL,
            LinkageFactFormats.ALL,
            SupervisionFactFormats.ALL);

    private static final Set<String> SOURCES =
            keys().stream().map(FactKey::source).collect(Collectors.toCollection(TreeSet::new));

    private FactsJson() {}

    @SafeVarargs
    private static Map<String, FactFormat<?>> byId(List<FactFormat<?>>... sources) {
        Map<String, FactFormat<?>> formats = new TreeMap<>();
        Stream.of(sources)
                .flatMap(Collection::stream)
                .forEach(format -> formats.put(format.key().id(), format));
        return Collections.unmodifiableMap(formats);
    }

    /** The facts that have a JSON format, by id. */
    public static List<FactKey<?>> keys() {
        return FORMATS.values().stream().<FactKey<?>>map(FactFormat::key).toList();
    }

    /**
     * Reads facts from a document.
     *
     * @param goals reads a goal given as JSON text in any format the caller knows
     * @throws UnreadableInputException if a fact is unknown or does not have its shape; the path is in it
     */
    public static Facts read(byte[] document, Function<byte[], PerformanceGoal> goals) {
        return read(JsonTrees.read(document), goals);
    }

    /**
     * Reads facts from a tree.
     *
     * @param goals reads a goal given as JSON text in any format the caller knows
     * @throws UnreadableInputException if a fact is unknown or does not have its shape; the path is in it
     */
    public static Facts read(JsonNode facts, Function<byte[], PerformanceGoal> goals) {
        JsonTrees.expectObject(facts, "");
        Facts.Builder builder = Facts.builder();
        for (Map.Entry<String, JsonNode> member : facts.properties()) {
            if (member.getKey().equals(CONNECTED)) {
                connections(member.getValue()).forEach(builder::connected);
            } else {
                put(builder, member.getKey(), member.getValue(), goals);
            }
        }
        return builder.build();
    }

    /**
     * The facts and sources that a document says are connected.
     *
     * @throws UnreadableInputException if one of them is unknown
     */
    static List<String> connections(JsonNode names) {
        String path = "/" + CONNECTED;
        List<String> connections = new ArrayList<>();
        for (JsonNode element : JsonTrees.elements(names, path)) {
            String name = JsonTrees.text(element, path);
            if (!FORMATS.containsKey(name) && !SOURCES.contains(name)) {
                List<String> known = new ArrayList<>(SOURCES);
                known.addAll(FORMATS.keySet());
                throw unknown(name, path, known);
            }
            connections.add(name);
        }
        return connections;
    }

    /** Adds the value of a fact, or EMPTY for a null. */
    static void put(Facts.Builder facts, String id, JsonNode value, Function<byte[], PerformanceGoal> goals) {
        String path = JsonTrees.path("", id);
        format(id, path).put(facts, value, path, goals);
    }

    private static FactFormat<?> format(String id, String path) {
        FactFormat<?> format = FORMATS.get(id);
        if (format != null) {
            return format;
        }
        List<String> known = new ArrayList<>(FORMATS.keySet());
        known.add(CONNECTED);
        throw unknown(id, path, known);
    }

    private static UnreadableInputException unknown(String id, String path, List<String> known) {
        return Faults.of(
                "UNKNOWN_FACT",
                path,
                "不认识的事实“" + id + "”" + Nearest.zh(id, known) + "；可用 " + known,
                "unknown fact \"" + id + "\"" + Nearest.en(id, known) + "; known are " + known);
    }
}
