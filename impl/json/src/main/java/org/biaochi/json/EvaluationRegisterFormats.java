// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.evaluation.EvaluationKind;
import org.biaochi.api.facts.CreditList;
import org.biaochi.api.facts.EvaluationCycle;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.ExpertRegister;

/** The registers that evaluations are checked against, in JSON. */
final class EvaluationRegisterFormats {
    static final List<FactFormat<?>> ALL = List.of(
            new FactFormat<>(EvaluationFacts.CYCLE, (value, path, goals) -> cycle(value, path)),
            new FactFormat<>(EvaluationFacts.EXPERTS, (value, path, goals) -> experts(value, path)),
            new FactFormat<>(EvaluationFacts.CREDIT_LIST, (value, path, goals) -> creditList(value, path)));

    private static final String NAME = "name";

    private EvaluationRegisterFormats() {}

    private static EvaluationCycle cycle(JsonNode value, String path) {
        JsonTrees.allowOnly(value, path, List.of("keyProject", "startYear", "evaluations"));
        List<EvaluationCycle.Made> made = new ArrayList<>();
        JsonNode evaluations = value.path("evaluations");
        if (!evaluations.isMissingNode()) {
            for (JsonNode each : JsonTrees.elements(evaluations, path + "/evaluations")) {
                String at = path + "/evaluations/" + made.size();
                JsonTrees.allowOnly(each, at, List.of("kind", "year"));
                made.add(new EvaluationCycle.Made(
                        kind(JsonTrees.memberText(each, "kind", at), at + "/kind"),
                        JsonTrees.year(JsonTrees.member(each, "year", at), at + "/year")));
            }
        }
        return new EvaluationCycle(
                FactMembers.known(value, "keyProject", path, MonitoringFactFormats::flag),
                FactMembers.known(value, "startYear", path, JsonTrees::year),
                made);
    }

    private static EvaluationKind kind(String text, String path) {
        return EvaluationKind.named(text)
                .orElseThrow(
                        () -> Faults.of("FACT_VALUE", path, "不认识“" + text + "”", "unknown value \"" + text + "\""));
    }

    private static ExpertRegister experts(JsonNode value, String path) {
        List<ExpertRegister.Entry> experts = new ArrayList<>();
        for (JsonNode each : JsonTrees.elements(value, path)) {
            String at = path + "/" + experts.size();
            JsonTrees.allowOnly(each, at, List.of("id", NAME, "affiliation", "assignments"));
            experts.add(new ExpertRegister.Entry(
                    JsonTrees.optionalText(each, "id", at),
                    JsonTrees.memberText(each, NAME, at),
                    FactMembers.known(each, "affiliation", at, JsonTrees::text),
                    FactMembers.known(each, "assignments", at, EvaluationRegisterFormats::assignments)));
        }
        return new ExpertRegister(experts);
    }

    private static List<ExpertRegister.Assignment> assignments(JsonNode value, String path) {
        List<ExpertRegister.Assignment> assignments = new ArrayList<>();
        for (JsonNode each : JsonTrees.elements(value, path)) {
            String at = path + "/" + assignments.size();
            JsonTrees.allowOnly(each, at, List.of("unit", "date"));
            assignments.add(new ExpertRegister.Assignment(
                    JsonTrees.memberText(each, "unit", at),
                    JsonTrees.day(JsonTrees.member(each, "date", at), at + "/date")));
        }
        return assignments;
    }

    private static CreditList creditList(JsonNode value, String path) {
        List<CreditList.Entry> entries = new ArrayList<>();
        for (JsonNode each : JsonTrees.elements(value, path)) {
            String at = path + "/" + entries.size();
            JsonTrees.allowOnly(each, at, List.of("id", NAME, "from", "until"));
            entries.add(new CreditList.Entry(
                    JsonTrees.optionalText(each, "id", at),
                    JsonTrees.memberText(each, NAME, at),
                    JsonTrees.day(JsonTrees.member(each, "from", at), at + "/from"),
                    FactMembers.known(each, "until", at, JsonTrees::day)));
        }
        return new CreditList(entries);
    }
}
