// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biaochi.api.goal.AnnualTask;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.ProgressNode;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;
import org.biaochi.kit.subject.CodecSubject;

/** All that a goal holds, place by place, and what differs between two goals. Pure functions. */
public final class GoalPlaces {
    private static final String BLANK = "blank ";
    private static final String EMPTY = BLANK + "“”";

    private GoalPlaces() {}

    /** What stands at each place of a goal; ABSENT cells have no entry. */
    public static Map<String, String> of(PerformanceGoal goal) {
        Map<String, String> places = new TreeMap<>();
        places.put("/form", goal.form().name());
        places.put("/objectKind", goal.objectKind().name());
        places.put("/partial", Boolean.toString(goal.partial()));
        for (GoalField field : GoalField.values()) {
            cell("/" + field.key(), goal.field(field), places);
        }
        extras("", goal.extras(), places);
        for (int i = 0; i < goal.funds().size(); i++) {
            fund("/funds/" + i, goal.funds().get(i), places);
        }
        rows("/indicators/", goal.indicators(), places);
        rows("/overallIndicators/", goal.overallIndicators(), places);
        goal.progressPlan().ifPresent(nodes -> {
            places.put("/progressPlan", "a list");
            for (int i = 0; i < nodes.size(); i++) {
                ProgressNode node = nodes.get(i);
                cell("/progressPlan/" + i + "/content", node.content(), places);
                cell("/progressPlan/" + i + "/date", node.date(), places);
            }
        });
        goal.tasks().ifPresent(tasks -> {
            places.put("/tasks", "a list");
            for (int i = 0; i < tasks.size(); i++) {
                AnnualTask task = tasks.get(i);
                cell("/tasks/" + i + "/name", task.name(), places);
                cell("/tasks/" + i + "/amount", task.amount(), places);
                cell("/tasks/" + i + "/goalRef", task.goalRef(), places);
            }
        });
        return places;
    }

    private static void fund(String place, FundLine line, Map<String, String> places) {
        places.put(place, "a line");
        cell(place + "/item", line.item(), places);
        for (FundColumn column : FundColumn.values()) {
            cell(place + "/" + column.key(), line.cell(column), places);
        }
        extras(place, line.extras(), places);
    }

    private static void rows(String table, List<Indicator> rows, Map<String, String> places) {
        for (int i = 0; i < rows.size(); i++) {
            String place = table + i;
            places.put(place, "a row");
            for (IndicatorField field : IndicatorField.values()) {
                cell(place + "/" + field.key(), rows.get(i).cell(field), places);
            }
            extras(place, rows.get(i).extras(), places);
        }
    }

    private static void cell(String place, Typed cell, Map<String, String> places) {
        if (!cell.isAbsent()) {
            places.put(place, (cell.isBlank() ? BLANK : "") + "“" + cell.text() + "”");
        }
    }

    private static void extras(String place, Extras extras, Map<String, String> places) {
        extras.members().forEach((name, json) -> places.put(member(place, name), json));
    }

    /** What came back otherwise than it was written, one sentence each; what was named as omitted or brought along is let go. */
    static List<String> differences(
            CodecSubject codec, List<PerformanceGoal> written, List<PerformanceGoal> read, Set<String> omitted) {
        List<PerformanceGoal> expected = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            if (!omitted.contains("/" + i)) {
                expected.add(written.get(i));
                positions.add(i);
            }
        }
        if (expected.size() != read.size()) {
            return List.of(expected.size() + " goals were written and " + read.size() + " came back");
        }
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            Map<String, String> before = held(codec, expected.get(i));
            Map<String, String> after = held(codec, read.get(i));
            unknown(read.get(i)).forEach((place, member) -> {
                if (codec.bringsAlong(member) && !before.containsKey(place)) {
                    after.remove(place);
                }
            });
            compare("/" + positions.get(i), before, after, omitted, differences);
        }
        return differences;
    }

    /** What a goal holds for a format, which may know no cell that nobody filled. */
    private static Map<String, String> held(CodecSubject codec, PerformanceGoal goal) {
        Map<String, String> places = of(goal);
        if (!codec.tellsBlankCells()) {
            places.values().removeIf(EMPTY::equals);
        }
        return places;
    }

    /** The members that no model knows, by place. */
    private static Map<String, String> unknown(PerformanceGoal goal) {
        Map<String, String> members = new TreeMap<>();
        names("", goal.extras(), members);
        for (int i = 0; i < goal.funds().size(); i++) {
            names("/funds/" + i, goal.funds().get(i).extras(), members);
        }
        for (int i = 0; i < goal.indicators().size(); i++) {
            names("/indicators/" + i, goal.indicators().get(i).extras(), members);
        }
        for (int i = 0; i < goal.overallIndicators().size(); i++) {
            names("/overallIndicators/" + i, goal.overallIndicators().get(i).extras(), members);
        }
        return members;
    }

    private static void names(String place, Extras extras, Map<String, String> members) {
        extras.members().keySet().forEach(name -> members.put(member(place, name), name));
    }

    private static String member(String place, String name) {
        return place + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static void compare(
            String goal,
            Map<String, String> written,
            Map<String, String> read,
            Set<String> omitted,
            List<String> differences) {
        Set<String> places = new TreeSet<>(written.keySet());
        places.addAll(read.keySet());
        for (String place : places) {
            String before = written.getOrDefault(place, "nothing");
            String after = read.getOrDefault(place, "nothing");
            if (!before.equals(after) && !covered(goal + place, omitted) && !emptied(goal, place, written, omitted)) {
                differences.add("at " + goal + place + " stood " + before + " and came back " + after);
            }
        }
    }

    /** Whether a line or row stood there of which every cell is named as omitted, so that nothing is left of it. */
    private static boolean emptied(String goal, String place, Map<String, String> written, Set<String> omitted) {
        List<String> below = written.keySet().stream()
                .filter(each -> each.startsWith(place + "/"))
                .toList();
        return !below.isEmpty() && below.stream().allMatch(each -> covered(goal + each, omitted));
    }

    /** What was named as omitted and came back all the same, one sentence each. */
    static List<String> falselyOmitted(List<PerformanceGoal> written, List<PerformanceGoal> read, Set<String> omitted) {
        List<String> untrue = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < written.size(); i++) {
            String goal = "/" + i;
            if (!omitted.contains(goal) && next < read.size()) {
                Map<String, String> after = of(read.get(next));
                of(written.get(i)).forEach((place, before) -> {
                    if (omitted.contains(goal + place) && before.equals(after.get(place))) {
                        untrue.add(goal + place + " is named as omitted and came back all the same: " + before);
                    }
                });
                next++;
            }
        }
        return untrue;
    }

    /** The places without which nobody knows the goal: its name, its rows, what they are called and what they aim at. */
    static Set<String> core(PerformanceGoal goal) {
        Set<String> places = new TreeSet<>(of(goal).keySet());
        places.removeIf(place -> !place.matches("/projectName|/indicators/\\d+(/name|/value)?"));
        return places;
    }

    /** Whether a place or one above it is named. */
    static boolean covered(String place, Set<String> omitted) {
        for (int end = place.length(); end > 0; end = place.lastIndexOf('/', end - 1)) {
            if (omitted.contains(place.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
