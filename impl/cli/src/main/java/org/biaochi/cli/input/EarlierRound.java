// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.review.RecordedChanges;
import org.biaochi.core.review.RecordedFinding;
import org.biaochi.core.review.RecordedReview;
import org.biaochi.core.text.Folding;
import org.biaochi.json.AssessmentJson;
import org.biaochi.json.JsonTrees;

/**
 * The round of review before this one, as {@code review --json} wrote it. A goal is found again by project code and
 * budget year, else by the name of its file; what fits several is not guessed. Not thread-safe.
 */
public final class EarlierRound {
    private final Map<String, List<RecordedReview>> byProject = new LinkedHashMap<>();
    private final Map<String, List<RecordedReview>> byFile = new LinkedHashMap<>();
    private final Set<RecordedReview> met = new HashSet<>();
    private int reviews;

    private EarlierRound() {}

    /**
     * Reads a file.
     *
     * @throws ConfigurationException if it cannot be read or a line is no result of a review
     */
    public static EarlierRound read(String name, Path directory) {
        EarlierRound round = new EarlierRound();
        try (BufferedReader lines = Files.newBufferedReader(directory.resolve(name), StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    round.add(line, name + ":" + number);
                }
            }
        } catch (IOException | InvalidPathException e) {
            throw new ConfigurationException(
                    "AGAINST_UNREADABLE", name, ReadFault.of(e, "上一轮结果", "the file of the earlier results"));
        }
        return round;
    }

    private void add(String line, String at) {
        JsonNode result;
        try {
            result = JsonTrees.read(line.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableInputException e) {
            throw new ConfigurationException(e.code(), at, e.text());
        }
        if (!result.path("schema").asText().equals(AssessmentJson.SCHEMA)) {
            throw new ConfigurationException(
                    "AGAINST_NO_RESULT",
                    at,
                    new LocalText(
                            "这一行不是 biaochi review --json 输出的结果，请换文件",
                            "this line is no result of biaochi review --json; choose another file"));
        }
        if (result.has("error")) {
            return;
        }
        JsonNode subject = result.path("subject");
        RecordedReview review = new RecordedReview(
                subject.path("source").asText(),
                Folding.normalise(subject.path("id").asText("")),
                Folding.normalise(subject.path("year").asText("")),
                result.path("verdict").asText(),
                result.path("gate").path("decision").asText(""),
                findings(result.path("findings")));
        reviews++;
        if (!review.code().isEmpty()) {
            byProject.computeIfAbsent(review.code(), code -> new ArrayList<>()).add(review);
        }
        byFile.computeIfAbsent(file(review.source()), file -> new ArrayList<>()).add(review);
    }

    private static List<RecordedFinding> findings(JsonNode array) {
        List<RecordedFinding> findings = new ArrayList<>();
        for (JsonNode finding : array) {
            List<String> paths = new ArrayList<>();
            finding.path("paths").forEach(path -> paths.add(path.asText()));
            Map<String, String> arguments = new LinkedHashMap<>();
            finding.path("arguments")
                    .fields()
                    .forEachRemaining(argument -> arguments.put(argument.getKey(), text(argument.getValue())));
            findings.add(new RecordedFinding(
                    finding.path("rule").asText(),
                    finding.path("severity").asText(),
                    paths,
                    arguments,
                    finding.path("message").asText()));
        }
        return findings;
    }

    private static String text(JsonNode argument) {
        if (!argument.isArray()) {
            return argument.asText();
        }
        List<String> elements = new ArrayList<>();
        argument.forEach(element -> elements.add(element.asText()));
        return String.join("、", elements);
    }

    private static String file(String source) {
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    /** What changed since the earlier review of a goal; unmatched if none is on record. */
    public RecordedChanges compare(Decoded<?> input, Assessment assessment) {
        List<RecordedReview> found = ofProject(assessment);
        boolean project = !found.isEmpty();
        if (!project) {
            String code = Folding.normalise(assessment.subject().id().text());
            found = byFile.getOrDefault(file(input.source()), List.of()).stream()
                    .filter(review -> review.code().isEmpty() || code.isEmpty())
                    .toList();
        }
        if (found.size() != 1) {
            return RecordedChanges.unmatched(found);
        }
        met.add(found.get(0));
        return RecordedChanges.since(found.get(0), project, assessment.findings(), input.paths());
    }

    private List<RecordedReview> ofProject(Assessment assessment) {
        List<RecordedReview> found = byProject.getOrDefault(
                Folding.normalise(assessment.subject().id().text()), List.of());
        String year = assessment.subject() instanceof PerformanceGoal goal
                ? Folding.normalise(goal.field(GoalField.BUDGET_YEAR).text())
                : "";
        return found.stream()
                .filter(review -> year.isEmpty()
                        || review.year().isEmpty()
                        || review.year().equals(year))
                .toList();
    }

    /** How many earlier reviews no goal of this round was held against. */
    public int missed() {
        return reviews - met.size();
    }
}
