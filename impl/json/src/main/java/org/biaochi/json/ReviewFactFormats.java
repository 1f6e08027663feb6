// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.Actor;
import org.biaochi.api.review.AdjustmentCase;
import org.biaochi.api.review.Consultation;
import org.biaochi.api.review.Defence;
import org.biaochi.api.review.ItemScore;
import org.biaochi.api.review.Panel;
import org.biaochi.api.review.PolicyDecision;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewKind;
import org.biaochi.api.review.ReviewOpinion;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.review.ReviewState;
import org.biaochi.api.review.ScoreSheet;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;

/**
 * The facts of reviews by people in JSON. What was typed is a text, null for an empty cell, no key where the sheet has no such
 * cell.
 */
final class ReviewFactFormats {
    static final List<FactFormat<?>> ALL = List.of(
            new FactFormat<>(ReviewFacts.RECORDS, ReviewFactFormats::history),
            new FactFormat<>(ReviewFacts.SCORE_SHEET, (value, path, goals) -> panel(value, path)),
            new FactFormat<>(ReviewFacts.PRE_EVALUATION, (value, path, goals) -> PreEvaluationJson.inside(value, path)),
            new FactFormat<>(
                    ReviewFacts.SELF_PRE_EVALUATION, (value, path, goals) -> PreEvaluationJson.inside(value, path)));

    private static final int MOST_ROUNDS = 999;

    private ReviewFactFormats() {}

    private static ReviewHistory history(JsonNode value, String path, Function<byte[], PerformanceGoal> goals) {
        JsonTrees.allowOnly(value, path, List.of("submission", "records", "consultations", "policies"));
        List<ReviewRecord> records = new ArrayList<>();
        for (JsonNode record : JsonTrees.elements(JsonTrees.member(value, "records", path), path + "/records")) {
            records.add(record(record, path + "/records/" + records.size(), goals));
        }
        return new ReviewHistory(
                JsonTrees.optionalText(value, "submission", path),
                records,
                consultations(value, path),
                policies(value, path));
    }

    private static List<Consultation> consultations(JsonNode value, String path) {
        List<Consultation> consultations = new ArrayList<>();
        if (value.hasNonNull("consultations")) {
            for (JsonNode each : JsonTrees.elements(value.path("consultations"), path + "/consultations")) {
                String at = path + "/consultations/" + consultations.size();
                JsonTrees.allowOnly(each, at, List.of("party", "date", "opinion", "handling"));
                consultations.add(new Consultation(
                        JsonTrees.memberText(each, "party", at),
                        typed(each, "date", at),
                        typed(each, "opinion", at),
                        typed(each, "handling", at)));
            }
        }
        return consultations;
    }

    private static List<PolicyDecision> policies(JsonNode value, String path) {
        List<PolicyDecision> policies = new ArrayList<>();
        if (value.hasNonNull("policies")) {
            for (JsonNode each : JsonTrees.elements(value.path("policies"), path + "/policies")) {
                String at = path + "/policies/" + policies.size();
                JsonTrees.allowOnly(each, at, List.of("id", "policy", "verdict"));
                policies.add(new PolicyDecision(
                        JsonTrees.memberText(each, "id", at),
                        JsonTrees.optionalText(each, "policy", at),
                        JsonTrees.memberText(each, "verdict", at)));
            }
        }
        return policies;
    }

    private static ReviewRecord record(JsonNode value, String path, Function<byte[], PerformanceGoal> goals) {
        JsonTrees.allowOnly(
                value,
                path,
                List.of(
                        "round",
                        "submission",
                        "goal",
                        "step",
                        "state",
                        "kind",
                        "scores",
                        "grade",
                        "preparer",
                        "reviewer",
                        "experts",
                        "defence",
                        "opinion",
                        "adjustment",
                        "date"));
        ReviewRecord.Builder record = ReviewRecord.of(round(value, path), state(value, path))
                .submission(JsonTrees.optionalText(value, "submission", path))
                .step(JsonTrees.optionalText(value, "step", path))
                .grade(typed(value, "grade", path))
                .preparer(actor(value, "preparer", path))
                .reviewer(actor(value, "reviewer", path))
                .experts(typed(value, "experts", path))
                .opinion(opinion(value, path))
                .date(typed(value, "date", path));
        kind(value, path).ifPresent(record::kind);
        if (value.hasNonNull("goal")) {
            record.goal(FactGoals.one(value.path("goal"), path + "/goal", goals));
        }
        if (value.hasNonNull("scores")) {
            record.scores(panel(value.path("scores"), path + "/scores"));
        }
        if (value.hasNonNull("defence")) {
            record.defence(defence(value.path("defence"), path + "/defence"));
        }
        if (value.hasNonNull("adjustment")) {
            record.adjustment(adjustment(value.path("adjustment"), path + "/adjustment"));
        }
        return record.build();
    }

    private static int round(JsonNode value, String path) {
        BigDecimal round = JsonTrees.decimal(JsonTrees.member(value, "round", path), path + "/round");
        boolean whole = round.stripTrailingZeros().scale() <= 0;
        if (!whole || round.signum() <= 0 || round.compareTo(BigDecimal.valueOf(MOST_ROUNDS)) > 0) {
            throw Faults.shape(
                    path + "/round",
                    "轮次，从 1 起的整数，",
                    "a round, counted from 1",
                    "“" + value.path("round").asText() + "”");
        }
        return round.intValueExact();
    }

    private static ReviewState state(JsonNode value, String path) {
        String text = JsonTrees.memberText(value, "state", path);
        return ReviewState.of(text)
                .orElseThrow(() -> Faults.shape(
                        path + "/state",
                        "审核状态 " + keys(ReviewState.values(), ReviewState::key),
                        "one of " + keys(ReviewState.values(), ReviewState::key),
                        "“" + text + "”"));
    }

    private static Optional<ReviewKind> kind(JsonNode value, String path) {
        String text = JsonTrees.optionalText(value, "kind", path);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ReviewKind.of(text)
                .orElseThrow(() -> Faults.shape(
                        path + "/kind",
                        "审核方式 " + keys(ReviewKind.values(), ReviewKind::key),
                        "one of " + keys(ReviewKind.values(), ReviewKind::key),
                        "“" + text + "”")));
    }

    private static <E> List<String> keys(E[] values, Function<E, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    private static Panel panel(JsonNode value, String path) {
        JsonTrees.expectObject(value, path);
        if (!value.has("sheets")) {
            return Panel.of(sheet(value, path));
        }
        JsonTrees.allowOnly(value, path, List.of("sheets", "total", "grade", "experts"));
        List<ScoreSheet> sheets = new ArrayList<>();
        for (JsonNode sheet : JsonTrees.elements(value.path("sheets"), path + "/sheets")) {
            sheets.add(sheet(sheet, path + "/sheets/" + sheets.size()));
        }
        return new Panel(
                sheets, typed(value, "total", path), typed(value, "grade", path), typed(value, "experts", path));
    }

    private static ScoreSheet sheet(JsonNode value, String path) {
        JsonTrees.allowOnly(value, path, List.of("kind", "items", "total", "grade", "opinion", "reviewer", "date"));
        ScoreSheet.Builder sheet = ScoreSheet.builder()
                .total(typed(value, "total", path))
                .grade(typed(value, "grade", path))
                .opinion(typed(value, "opinion", path))
                .reviewer(actor(value, "reviewer", path))
                .date(typed(value, "date", path));
        kind(value, path).ifPresent(sheet::kind);
        if (value.hasNonNull("items")) {
            int index = 0;
            for (JsonNode line : JsonTrees.elements(value.path("items"), path + "/items")) {
                String at = path + "/items/" + index++;
                JsonTrees.allowOnly(line, at, List.of("item", "score", "opinion"));
                sheet.item(new ItemScore(
                        JsonTrees.memberText(line, "item", at), typed(line, "score", at), typed(line, "opinion", at)));
            }
        }
        return sheet.build();
    }

    private static Actor actor(JsonNode value, String name, String path) {
        if (!value.hasNonNull(name)) {
            return Actor.UNKNOWN;
        }
        String at = JsonTrees.path(path, name);
        JsonTrees.allowOnly(value.path(name), at, List.of("user", "unit"));
        return new Actor(
                JsonTrees.optionalText(value.path(name), "user", at),
                JsonTrees.optionalText(value.path(name), "unit", at));
    }

    private static Defence defence(JsonNode value, String path) {
        JsonTrees.allowOnly(value, path, List.of("passed", "opinion"));
        JsonTrees.member(value, "passed", path);
        return new Defence(JsonTrees.flag(value, "passed", path), typed(value, "opinion", path));
    }

    private static ReviewOpinion opinion(JsonNode value, String path) {
        if (!value.hasNonNull("opinion")) {
            return ReviewOpinion.NONE;
        }
        JsonNode opinion = value.path("opinion");
        String at = path + "/opinion";
        JsonTrees.allowOnly(opinion, at, List.of("text", "amount"));
        return new ReviewOpinion(
                typed(opinion, "text", at),
                opinion.hasNonNull("amount")
                        ? Optional.of(Amount.ofYuan(JsonTrees.decimal(opinion.path("amount"), at + "/amount")))
                        : Optional.empty());
    }

    private static AdjustmentCase adjustment(JsonNode value, String path) {
        JsonTrees.allowOnly(value, path, List.of("id", "approved", "budgetAdjustment", "covers"));
        List<Place> covers = new ArrayList<>();
        if (value.hasNonNull("covers")) {
            for (JsonNode place : JsonTrees.elements(value.path("covers"), path + "/covers")) {
                covers.add(place(place, path + "/covers/" + covers.size()));
            }
        }
        return new AdjustmentCase(
                JsonTrees.memberText(value, "id", path),
                JsonTrees.flag(value, "approved", path),
                JsonTrees.optionalText(value, "budgetAdjustment", path),
                covers);
    }

    private static Place place(JsonNode value, String path) {
        String pointer = JsonTrees.text(value, path);
        try {
            return Place.ofPointer(pointer);
        } catch (IllegalArgumentException malformed) {
            throw Faults.shape(
                    path, "目标中的位置，如 /annualGoal，", "a place in the goal such as /annualGoal", "“" + pointer + "”");
        }
    }

    private static Typed typed(JsonNode value, String name, String path) {
        JsonNode cell = value.path(name);
        if (cell.isMissingNode()) {
            return Typed.ABSENT;
        }
        return cell.isNull() ? Typed.BLANK : Typed.of(JsonTrees.text(cell, JsonTrees.path(path, name)));
    }
}
