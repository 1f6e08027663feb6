// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.biaochi.api.facts.ActualValue;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.PastEvaluation;
import org.biaochi.api.facts.PastYear;
import org.biaochi.api.facts.PastYears;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Typed;

/** The facts of earlier submissions and years in JSON. */
final class HistoryFactFormats {
    static final List<FactFormat<?>> ALL = List.of(
            new FactFormat<>(HistoryFacts.APPROVED_GOAL, HistoryFactFormats::approved),
            new FactFormat<>(HistoryFacts.PAST_YEARS, HistoryFactFormats::years),
            new FactFormat<>(HistoryFacts.EVALUATIONS, (value, path, goals) -> evaluation(value, path)));

    private HistoryFactFormats() {}

    private static ApprovedGoal approved(JsonNode value, String path, Function<byte[], PerformanceGoal> goals) {
        JsonTrees.allowOnly(value, path, List.of("goal", "adjustmentApproved"));
        boolean adjusted = JsonTrees.flag(value, "adjustmentApproved", path);
        return new ApprovedGoal(FactGoals.one(JsonTrees.member(value, "goal", path), path + "/goal", goals), adjusted);
    }

    private static PastYears years(JsonNode value, String path, Function<byte[], PerformanceGoal> goals) {
        List<PastYear> years = new ArrayList<>();
        for (JsonNode year : JsonTrees.elements(value, path)) {
            years.add(year(year, path + "/" + years.size(), goals));
        }
        return new PastYears(years);
    }

    private static PastYear year(JsonNode value, String path, Function<byte[], PerformanceGoal> goals) {
        JsonTrees.allowOnly(value, path, List.of("year", "goal", "fundTotal", "actuals"));
        FiscalYear year = JsonTrees.year(JsonTrees.member(value, "year", path), path + "/year");
        Optional<PerformanceGoal> goal = value.hasNonNull("goal")
                ? Optional.of(FactGoals.one(value.path("goal"), path + "/goal", goals))
                : Optional.empty();
        Optional<Amount> fundTotal = value.hasNonNull("fundTotal")
                ? Optional.of(Amount.ofYuan(JsonTrees.decimal(value.path("fundTotal"), path + "/fundTotal")))
                : Optional.empty();
        List<ActualValue> actuals = new ArrayList<>();
        if (!value.has("actuals")) {
            goal.ifPresent(form -> FormActuals.addTo(actuals, form));
        } else if (value.hasNonNull("actuals")) {
            for (JsonNode actual : JsonTrees.elements(value.path("actuals"), path + "/actuals")) {
                actuals.add(actual(actual, path + "/actuals/" + actuals.size()));
            }
        }
        return new PastYear(year, goal, fundTotal, actuals);
    }

    private static ActualValue actual(JsonNode value, String path) {
        JsonTrees.allowOnly(value, path, List.of("libraryCode", "l1", "l2", "name", "value", "unit"));
        return new ActualValue(
                JsonTrees.optionalText(value, "libraryCode", path),
                JsonTrees.optionalText(value, "l1", path),
                JsonTrees.optionalText(value, "l2", path),
                JsonTrees.optionalText(value, "name", path),
                Typed.of(JsonTrees.optionalText(value, "value", path)),
                JsonTrees.optionalText(value, "unit", path));
    }

    private static PastEvaluation evaluation(JsonNode value, String path) {
        JsonTrees.allowOnly(value, path, List.of("grade", "openRectification"));
        JsonNode grade = value.path("grade");
        JsonNode open = value.path("openRectification");
        return new PastEvaluation(
                grade.isMissingNode()
                        ? Fact.notSupplied()
                        : grade.isNull() ? Fact.empty() : Fact.present(JsonTrees.text(grade, path + "/grade")),
                open.isMissingNode() || open.isNull()
                        ? Fact.notSupplied()
                        : Fact.present(JsonTrees.flag(value, "openRectification", path)));
    }
}
