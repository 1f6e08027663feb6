// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.Composite;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;

/** Says a place of a subject in the words of its form: 第3行「就业人数」的指标值. Positions are counted from 1, as people do. */
public final class PlacesInWords {
    private static final int LONGEST_NAME = 30;
    private static final Pattern UPPER = Pattern.compile("[A-Z]");

    private final Subject subject;
    private final String language;

    /** The words for the places of a subject, in a language. */
    public PlacesInWords(Subject subject, String language) {
        this.subject = subject;
        this.language = language;
    }

    /** A few places in words, the rest as a count. */
    public String of(List<Place> places, int atMost) {
        Set<String> words = new LinkedHashSet<>();
        places.forEach(place -> words.add(of(place)));
        List<String> shown = new ArrayList<>(words).subList(0, Math.min(atMost, words.size()));
        String joined = String.join(say("；", "; "), shown);
        int rest = words.size() - shown.size();
        return rest == 0 ? joined : joined + say(" 等共 " + words.size() + " 处", " and " + rest + " more");
    }

    /** One place in words. */
    public String of(Place place) {
        List<Place> steps = place.segments();
        if (steps.isEmpty()) {
            return say("整张表", "the whole form");
        }
        if (steps.size() == 2 && steps.get(0).name().equals("waivers")) {
            int number = steps.get(1).position() + 1;
            return say("第" + number + "条豁免", "waiver " + number);
        }
        if (subject instanceof PerformanceGoal goal) {
            return ofGoal(goal, place, steps);
        }
        Optional<PerformanceGoal> printed = printedGoal();
        if (printed.isPresent()
                && (steps.size() > 1
                        || !CellsInWords.knows(subject.type(), steps.get(0).name()))) {
            return ofGoal(printed.get(), place, steps);
        }
        return CellsInWords.of(subject.type(), place, steps, language);
    }

    /** The word for a column of the first of some tables that has it; what was given where none has. */
    public String term(String column, String... tables) {
        for (String table : tables) {
            Optional<String> term = CellsInWords.column(subject.type(), table, column);
            if (term.isPresent()) {
                return say(term.get(), spaced(column));
            }
        }
        return column;
    }

    /** The word for a column of the row at a place; what was given where its table has none. */
    public String term(Place row, String column) {
        List<Place> steps = row.segments();
        return steps.isEmpty() ? column : term(column, steps.get(0).name());
    }

    /** A key as English reads it: {@code causeClass} is a cause class. */
    private static String spaced(String key) {
        return UPPER.matcher(key).replaceAll(" $0").toLowerCase(Locale.ROOT);
    }

    /** The goal that stands on a form which reports on it. */
    private Optional<PerformanceGoal> printedGoal() {
        return subject instanceof Composite composite && composite.parts().get("goal") instanceof PerformanceGoal goal
                ? Optional.of(goal)
                : Optional.empty();
    }

    private String ofGoal(PerformanceGoal goal, Place place, List<Place> steps) {
        String first = steps.get(0).name();
        Optional<GoalField> field = GoalField.ofKey(first);
        if (field.isPresent() && steps.size() == 1) {
            return say(field.get().term(), first);
        }
        String block = block(first);
        if (block.isEmpty()) {
            return place.toString();
        }
        if (steps.size() == 1 || steps.get(1).position() < 0) {
            return block;
        }
        return row(
                goal,
                first,
                block,
                steps.get(1).position(),
                steps.size() > 2 ? steps.get(2).name() : "");
    }

    private String block(String key) {
        return switch (key) {
            case "indicators" -> say("年度指标", "the annual indicators");
            case "overallIndicators" -> say("实施期指标", "the indicators of the whole period");
            case "funds" -> say("资金栏", "the funds");
            case "progressPlan" -> say("进度计划", "the progress plan");
            case "tasks" -> say("年度主要任务", "the annual tasks");
            default -> "";
        };
    }

    private String row(PerformanceGoal goal, String set, String block, int position, String column) {
        String prefix = set.equals("indicators") ? "" : block;
        String name = quoted(rowName(goal, set, position));
        String row = say(prefix + "第" + (position + 1) + "行" + name, block + ", row " + (position + 1) + name);
        String columnTerm = columnTerm(set, column);
        return column.isEmpty() ? row : say(row + "的" + columnTerm, row + ": " + column);
    }

    private static String rowName(PerformanceGoal goal, String set, int position) {
        if (set.equals("funds")) {
            return position < goal.funds().size()
                    ? typed(goal.funds().get(position).item())
                    : "";
        }
        if (set.equals("tasks")) {
            return goal.tasks()
                    .filter(tasks -> position < tasks.size())
                    .map(tasks -> typed(tasks.get(position).name()))
                    .orElse("");
        }
        for (PeriodSet period : PeriodSet.values()) {
            List<Indicator> rows = goal.rows(period);
            if (period.key().equals(set) && position < rows.size()) {
                return typed(rows.get(position).name());
            }
        }
        return "";
    }

    private String columnTerm(String set, String column) {
        Optional<String> ofForm = CellsInWords.column(subject.type(), set, column);
        if (ofForm.isPresent()) {
            return ofForm.get();
        }
        if (set.equals("funds")) {
            for (FundColumn fund : FundColumn.values()) {
                if (fund.key().equals(column)) {
                    return Wording.fundColumn(fund).zh();
                }
            }
        }
        LocalText plan = Wording.planColumn(column);
        return plan != null
                ? plan.zh()
                : IndicatorField.ofKey(column).map(IndicatorField::term).orElse(column);
    }

    private static String typed(Typed cell) {
        return cell.isValue() ? Plain.of(cell.text(), LONGEST_NAME) : "";
    }

    private String quoted(String name) {
        return name.isEmpty() ? "" : say("「" + name + "」", " \"" + name + "\"");
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
