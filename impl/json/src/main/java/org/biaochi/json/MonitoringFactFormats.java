// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.biaochi.api.facts.Alerts;
import org.biaochi.api.facts.BudgetChanges;
import org.biaochi.api.facts.GoalReviews;
import org.biaochi.api.facts.GoalStatus;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.facts.PreviousWindows;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.input.Decoded;

/** The facts of monitoring in JSON. */
final class MonitoringFactFormats {
    static final List<FactFormat<?>> ALL = List.of(
            new FactFormat<>(MonitoringFacts.GOAL_STATUS, (value, path, goals) -> status(value, path)),
            new FactFormat<>(MonitoringFacts.PREVIOUS_WINDOWS, (value, path, goals) -> windows(value, path)),
            new FactFormat<>(MonitoringFacts.ALERTS, (value, path, goals) -> alerts(value, path)),
            new FactFormat<>(MonitoringFacts.BUDGET_CHANGES, (value, path, goals) -> changes(value, path)),
            new FactFormat<>(MonitoringFacts.GOAL_REVIEWS, (value, path, goals) -> reviews(value, path)),
            new FactFormat<>(MonitoringFacts.SPOT_CHECK, MonitoringFactFormats::report));

    private static final String DATE = "date";

    private MonitoringFactFormats() {}

    private static GoalStatus status(JsonNode value, String path) {
        JsonTrees.allowOnly(value, path, List.of("goalApproved", "budgetApproved"));
        return new GoalStatus(
                FactMembers.known(value, "goalApproved", path, MonitoringFactFormats::flag),
                FactMembers.known(value, "budgetApproved", path, MonitoringFactFormats::flag));
    }

    static boolean flag(JsonNode value, String path) {
        if (!value.isBoolean()) {
            throw Faults.of("FACT_VALUE", path, "应为 true、false 或 null", "must be true, false or null");
        }
        return value.booleanValue();
    }

    private static PreviousWindows windows(JsonNode value, String path) {
        List<PreviousWindows.PreviousWindow> windows = new ArrayList<>();
        for (JsonNode each : JsonTrees.elements(value, path)) {
            String at = path + "/" + windows.size();
            JsonTrees.allowOnly(each, at, List.of("end", "executed", "light", "incomplete"));
            windows.add(new PreviousWindows.PreviousWindow(
                    day(JsonTrees.member(each, "end", at), at + "/end"),
                    FactMembers.known(
                            each, "executed", at, (amount, place) -> Amount.ofYuan(JsonTrees.decimal(amount, place))),
                    FactMembers.known(each, "light", at, (light, place) -> choice(Light.values(), light, place)),
                    JsonTrees.flag(each, "incomplete", at)));
        }
        return new PreviousWindows(windows);
    }

    private static Alerts alerts(JsonNode value, String path) {
        List<Alerts.Alert> alerts = new ArrayList<>();
        for (JsonNode each : JsonTrees.elements(value, path)) {
            String at = path + "/" + alerts.size();
            JsonTrees.allowOnly(each, at, List.of("id", "windowEnd", "state", "noticeDate", "disposition", "light"));
            alerts.add(new Alerts.Alert(
                    JsonTrees.optionalText(each, "id", at),
                    day(JsonTrees.member(each, "windowEnd", at), at + "/windowEnd"),
                    choice(CaseState.values(), JsonTrees.member(each, "state", at), at + "/state"),
                    FactMembers.known(each, "noticeDate", at, MonitoringFactFormats::day),
                    FactMembers.known(each, "disposition", at, JsonTrees::text),
                    FactMembers.known(each, "light", at, (light, place) -> choice(Light.values(), light, place))));
        }
        return new Alerts(alerts);
    }

    private static BudgetChanges changes(JsonNode value, String path) {
        List<BudgetChanges.BudgetChange> changes = new ArrayList<>();
        for (JsonNode each : JsonTrees.elements(value, path)) {
            String at = path + "/" + changes.size();
            JsonTrees.allowOnly(each, at, List.of(DATE, "difference"));
            changes.add(new BudgetChanges.BudgetChange(
                    day(JsonTrees.member(each, DATE, at), at + "/date"),
                    Amount.ofYuan(JsonTrees.decimal(JsonTrees.member(each, "difference", at), at + "/difference"))));
        }
        return new BudgetChanges(changes);
    }

    private static GoalReviews reviews(JsonNode value, String path) {
        List<LocalDate> dates = new ArrayList<>();
        for (JsonNode each : JsonTrees.elements(value, path)) {
            dates.add(day(each, path + "/" + dates.size()));
        }
        return new GoalReviews(dates);
    }

    /** A report in our own model, or a form table. */
    static MonitoringReport report(JsonNode value, String path, Function<byte[], PerformanceGoal> goals) {
        JsonTrees.expectObject(value, path);
        if (!value.has("schema")) {
            PerformanceGoal form = FactGoals.one(value, path, goals);
            return MonitoringParts.of(Decoded.of(form, "").build()).subject();
        }
        try {
            return MonitoringJson.read("", JsonTrees.bytes(value)).subject();
        } catch (UnreadableInputException e) {
            throw new UnreadableInputException(e.code(), path + e.path(), e.text());
        }
    }

    private static LocalDate day(JsonNode value, String path) {
        return JsonTrees.day(value, path);
    }

    private static <E extends Enum<E>> E choice(E[] values, JsonNode value, String path) {
        String text = JsonTrees.text(value, path);
        for (E constant : values) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw Faults.of("FACT_VALUE", path, "不认识“" + text + "”", "unknown value \"" + text + "\"");
    }
}
