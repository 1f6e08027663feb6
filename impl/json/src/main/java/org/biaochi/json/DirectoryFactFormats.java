// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.biaochi.api.facts.BudgetRequest;
import org.biaochi.api.facts.Department;
import org.biaochi.api.facts.DirectoryFacts;
import org.biaochi.api.facts.LibraryProject;
import org.biaochi.api.facts.ParentGoal;
import org.biaochi.api.facts.UnitDirectory;
import org.biaochi.api.facts.UnitProjects;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Agency;
import org.biaochi.api.subject.Amount;

/** The facts of the directories in JSON. */
final class DirectoryFactFormats {
    static final List<FactFormat<?>> ALL = List.of(
            new FactFormat<>(DirectoryFacts.BUDGET_REQUEST, (value, path, goals) -> request(value, path)),
            new FactFormat<>(DirectoryFacts.LIBRARY_PROJECT, (value, path, goals) -> project(value, path)),
            new FactFormat<>(DirectoryFacts.UNIT_DIRECTORY, (value, path, goals) -> units(value, path)),
            new FactFormat<>(DirectoryFacts.DEPARTMENT, (value, path, goals) -> department(value, path)),
            new FactFormat<>(
                    DirectoryFacts.UNIT_PROJECTS,
                    (value, path, goals) -> new UnitProjects(FactGoals.all(value, path, goals))),
            new FactFormat<>(DirectoryFacts.PARENT_GOAL, DirectoryFactFormats::parent));

    private DirectoryFactFormats() {}

    private static BudgetRequest request(JsonNode value, String path) {
        JsonTrees.allowOnly(value, path, List.of("amount"));
        return new BudgetRequest(
                Amount.ofYuan(JsonTrees.decimal(JsonTrees.member(value, "amount", path), path + "/amount")));
    }

    private static LibraryProject project(JsonNode value, String path) {
        JsonTrees.allowOnly(value, path, List.of("code", "name"));
        return new LibraryProject(JsonTrees.memberText(value, "code", path), JsonTrees.memberText(value, "name", path));
    }

    private static UnitDirectory units(JsonNode value, String path) {
        List<Agency> units = new ArrayList<>();
        for (JsonNode unit : JsonTrees.elements(value, path)) {
            String at = path + "/" + units.size();
            JsonTrees.allowOnly(unit, at, List.of("code", "name", "parent"));
            units.add(new Agency(
                    JsonTrees.memberText(unit, "code", at),
                    JsonTrees.memberText(unit, "name", at),
                    JsonTrees.optionalText(unit, "parent", at)));
        }
        return new UnitDirectory(units);
    }

    private static Department department(JsonNode value, String path) {
        JsonTrees.allowOnly(value, path, List.of("sectors", "division"));
        List<String> sectors = new ArrayList<>();
        if (value.hasNonNull("sectors")) {
            for (JsonNode sector : JsonTrees.elements(value.path("sectors"), path + "/sectors")) {
                sectors.add(JsonTrees.text(sector, path + "/sectors/" + sectors.size()));
            }
        }
        return new Department(sectors, JsonTrees.optionalText(value, "division", path));
    }

    private static ParentGoal parent(JsonNode value, String path, Function<byte[], PerformanceGoal> goals) {
        JsonTrees.allowOnly(value, path, List.of("goal", "siblings"));
        PerformanceGoal goal = FactGoals.one(JsonTrees.member(value, "goal", path), path + "/goal", goals);
        Optional<List<PerformanceGoal>> siblings = value.hasNonNull("siblings")
                ? Optional.of(FactGoals.all(value.path("siblings"), path + "/siblings", goals))
                : Optional.empty();
        return new ParentGoal(goal, siblings);
    }
}
