// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.gates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.Gate;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.forms.FormTables;
import org.biaochi.json.FactsJson;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;

/** A goal that no rule objects to, at the gate to the budget of a place, with the shipped packs and rules. */
final class GateDesk {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final ClassLoader LOADER = GateDesk.class.getClassLoader();

    private final String profile;
    private final Packs packs;

    private GateDesk(String profile, Packs packs) {
        this.profile = profile;
        this.packs = packs;
    }

    static GateDesk of(String profile) {
        return new GateDesk(profile, Packs.from(LOADER));
    }

    /** The same place with a pack upon it. */
    GateDesk with(String id, String yaml) {
        Pack overlay = PackReader.read(id + ".yaml", yaml);
        return new GateDesk(id, packs.with(overlay));
    }

    static PerformanceGoal goal() {
        try (InputStream table = Objects.requireNonNull(LOADER.getResourceAsStream("gates/training.json"))) {
            return FormTables.read("training.json", table.readAllBytes()).subject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The assessment at the gate; facts as members of a JSON object, the rest known to be empty. */
    GoalAssessment assess(String... facts) {
        return assess(true, facts);
    }

    GoalAssessment assess(boolean entersBudget, String... facts) {
        return assess(goal(), entersBudget, facts);
    }

    GoalAssessment assess(PerformanceGoal subject, boolean entersBudget, String... facts) {
        List<String> members = new ArrayList<>(List.of(facts));
        for (String key : List.of("history/approved-goal", "review/score-sheet", "review/records")) {
            if (members.stream().noneMatch(member -> member.contains("\"" + key + "\""))) {
                members.add("\"" + key + "\": null");
            }
        }
        Facts read = FactsJson.read(
                ("{" + String.join(",", members) + "}").getBytes(StandardCharsets.UTF_8),
                goal -> FormTables.read("facts", goal).subject());
        try (OwnedEngine engine = ReferenceEngine.builder()
                .profiles(packs)
                .plugins(PluginSource.serviceLoader(LOADER))
                .build()) {
            return engine.review(Request.of(subject, Context.profile(profile).on(DAY))
                    .facts(read)
                    .entersBudget(entersBudget)
                    .build());
        }
    }

    Gate gate(String... facts) {
        return assess(facts).gate().orElseThrow();
    }

    static String records(String... records) {
        return "\"review/records\": {\"records\": [" + String.join(",", records) + "]}";
    }

    /** A step with different people and further members. */
    static String step(int round, String state, String... members) {
        StringBuilder step = new StringBuilder(
                "{\"round\": " + round + ", \"state\": \"" + state
                        + "\", \"preparer\": {\"user\": \"u1\", \"unit\": \"105001\"}, \"reviewer\": {\"user\": \"u2\", \"unit\": \"001001\"}");
        for (String member : members) {
            step.append(", ").append(member);
        }
        return step.append('}').toString();
    }

    /** A sheet of the eight items that adds up: 52 points and those of the item 目标相关性 and 指标科学性. */
    static String sheet(String relevance, String soundness, String total, String grade) {
        String[] points = {"8", "8", relevance, soundness, "10", "10", "8", "8"};
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            items.append(i == 0 ? "" : ", ")
                    .append("{\"item\": \"W" + (i + 1) + "\", \"score\": \"" + points[i] + "\"}");
        }
        return "\"review/score-sheet\": {\"kind\": \"quantitative\", \"items\": [" + items + "], \"total\": \"" + total
                + "\", \"grade\": \"" + grade + "\"}";
    }

    /** The totals of judges, and what the panel claims. */
    static String panel(String total, String grade, String... totals) {
        List<String> sheets = new ArrayList<>();
        for (String each : totals) {
            sheets.add("{\"kind\": \"quantitative\", \"total\": \"" + each + "\"}");
        }
        return "\"review/score-sheet\": {\"sheets\": [" + String.join(", ", sheets) + "], \"total\": \"" + total
                + "\", \"grade\": \"" + grade + "\"}";
    }
}
