// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.facts.DueSelfEvaluations;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.Narratives;
import org.biaochi.api.facts.Surveys;
import org.biaochi.api.subject.UnreadableInputException;

/** The facts of self-evaluation and evaluation in JSON. */
final class EvaluationFactFormats {
    static final List<FactFormat<?>> ALL = List.of(
            new FactFormat<>(EvaluationFacts.MONITORED, MonitoringFactFormats::report),
            new FactFormat<>(EvaluationFacts.EVALUATED, (value, path, goals) -> evaluated(value, path)),
            new FactFormat<>(EvaluationFacts.SURVEYS, (value, path, goals) -> surveys(value, path)),
            new FactFormat<>(EvaluationFacts.NARRATIVES, (value, path, goals) -> narratives(value, path)),
            new FactFormat<>(EvaluationFacts.SNAPSHOT, (value, path, goals) -> due(value, path)));

    private static final CellTable<SurveyColumn> SURVEY_ROWS = new CellTable<>(SurveyColumn.class);
    private static final String EVIDENCE = "evidenceIds";
    private static final String PROJECTS = "projects";

    private EvaluationFactFormats() {}

    private static Evaluation evaluated(JsonNode value, String path) {
        JsonTrees.expectObject(value, path);
        try {
            return EvaluationJson.read("", JsonTrees.bytes(value)).subject();
        } catch (UnreadableInputException e) {
            throw new UnreadableInputException(e.code(), path + e.path(), e.text());
        }
    }

    private static Surveys surveys(JsonNode value, String path) {
        int rows = 0;
        for (JsonNode each : JsonTrees.elements(value, path)) {
            JsonTrees.allowOnly(each, path + "/" + rows++, SURVEY_ROWS.names());
        }
        try (JsonParser parser = value.traverse()) {
            parser.nextToken();
            return new Surveys(SURVEY_ROWS.rows(parser, new ArrayList<>()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Narratives narratives(JsonNode value, String path) {
        List<Narratives.Narrative> narratives = new ArrayList<>();
        for (JsonNode each : JsonTrees.elements(value, path)) {
            String at = path + "/" + narratives.size();
            JsonTrees.allowOnly(each, at, List.of("source", "text", EVIDENCE));
            narratives.add(new Narratives.Narrative(
                    JsonTrees.memberText(each, "source", at),
                    FactMembers.known(each, "text", at, JsonTrees::text),
                    evidence(each, at)));
        }
        return new Narratives(narratives);
    }

    private static List<String> evidence(JsonNode narrative, String path) {
        List<String> ids = new ArrayList<>();
        if (narrative.hasNonNull(EVIDENCE)) {
            String at = path + "/" + EVIDENCE;
            for (JsonNode id : JsonTrees.elements(narrative.path(EVIDENCE), at)) {
                ids.add(JsonTrees.text(id, at + "/" + ids.size()));
            }
        }
        return ids;
    }

    private static DueSelfEvaluations due(JsonNode value, String path) {
        JsonTrees.allowOnly(value, path, List.of("dueDate", PROJECTS));
        List<DueSelfEvaluations.DueSelfEvaluation> projects = new ArrayList<>();
        String list = path + "/" + PROJECTS;
        for (JsonNode each : JsonTrees.elements(JsonTrees.member(value, PROJECTS, path), list)) {
            String at = list + "/" + projects.size();
            JsonTrees.allowOnly(each, at, List.of("code", "name", "submitted"));
            projects.add(new DueSelfEvaluations.DueSelfEvaluation(
                    JsonTrees.optionalText(each, "code", at),
                    JsonTrees.optionalText(each, "name", at),
                    FactMembers.known(each, "submitted", at, JsonTrees::day)));
        }
        return new DueSelfEvaluations(FactMembers.known(value, "dueDate", path, JsonTrees::day), projects);
    }
}
