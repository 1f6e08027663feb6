// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Composite;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Rows;
import org.biaochi.api.subject.Sheet;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.FundAmount;
import org.biaochi.core.goal.FundView;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.target.DateReader;
import org.biaochi.core.target.TargetContext;
import org.biaochi.core.target.TargetReader;

/**
 * What stands in the cells of a subject from which a rule could read nothing: a word for a number, a day that there is
 * not, an amount below nothing. So that a cell which somebody filled is never told to be missing. Not thread-safe.
 */
final class UnreadCells {
    /** Columns of rows that hold numbers and nothing else. */
    private static final Set<String> NUMBERS = Set.of(
            "weight",
            "score",
            "amount",
            "rate",
            "units",
            "quotaOld",
            "quotaNew",
            "base",
            "factor",
            "demand",
            "numerator",
            "denominator",
            "sent",
            "returned",
            "valid",
            "count",
            "population",
            "size",
            "initial_budget",
            "budget",
            "executed",
            "forecast");

    private static final String COST = "成本";

    /** What rules on the fund block of a goal lack. */
    private static final Set<String> FUND_BLOCK = Set.of("fundTotal", "fundSources");

    private static final Map<String, FundColumn> OF_FUNDS =
            Map.of("executionWeight", FundColumn.WEIGHT, "executionScore", FundColumn.SCORE);

    private static final Set<String> OF_COSTS = Set.of("GR-CST-001", "GR-CST-002");

    private final String key;
    private final boolean costs;
    private final Set<String> texts = new LinkedHashSet<>();
    private boolean negative;

    private UnreadCells(String key, RuleId rule) {
        this.key = key;
        this.costs = key.equals("value") && OF_COSTS.contains(rule.toString());
    }

    /** The cells under a key that hold something from which a rule can read nothing; empty if none does. */
    static Optional<UnreadCells> of(Subject subject, String key, RuleId rule) {
        UnreadCells cells = new UnreadCells(key, rule);
        cells.part(subject, false);
        return cells.texts.isEmpty() ? Optional.empty() : Optional.of(cells);
    }

    /** What was typed, in the order of the subject. */
    Set<String> texts() {
        return texts;
    }

    /** What is wrong with it, to stand behind the text. */
    LocalText fault() {
        if (costs) {
            return new LocalText("不是一个能换算成元的数", "is no single amount of 元");
        }
        return negative ? new LocalText("不能是负数", "cannot be below 0") : new LocalText("无法识别", "cannot be read");
    }

    private void part(Object part, boolean row) {
        if (part instanceof PerformanceGoal goal) {
            goal(goal);
        } else if (part instanceof Rows<?> rows) {
            rows.forEach(each -> part(each, true));
        } else if (part instanceof Sheet<?> sheet) {
            part(sheet.fields(), row);
            sheet.parts().values().forEach(other -> part(other instanceof Cells<?> ? "" : other, row));
        } else if (part instanceof Cells<?> cells) {
            cells(cells, row);
        } else if (part instanceof Composite composite) {
            new TreeMap<>(composite.parts()).values().forEach(each -> part(each, row));
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(each -> part(each, row));
        } else if (part instanceof Map<?, ?> map) {
            map.values().forEach(each -> part(each, row));
        } else if (part instanceof Collection<?> several) {
            several.forEach(each -> part(each, true));
        }
    }

    private <K extends Enum<K> & CellKey> void cells(Cells<K> cells, boolean row) {
        for (K each : cells.keys().getEnumConstants()) {
            if (each.key().equals(key)) {
                cell(each, cells.get(each), row);
            }
        }
    }

    private void goal(PerformanceGoal goal) {
        typed(goal, GoalField.BUDGET_YEAR, text -> Reading.year(text).isPresent());
        typed(goal, GoalField.PERIOD_START, UnreadCells::isDated);
        typed(goal, GoalField.PERIOD_END, UnreadCells::isDated);
        if (costs) {
            goal.indicators().forEach(this::cost);
            goal.overallIndicators().forEach(this::cost);
        }
        if (key.equals(GoalField.FUND_TOTAL.key())) {
            cell(AchievedColumn.SCORE, goal.field(GoalField.FUND_TOTAL), false);
        }
        for (FundLine line : goal.funds()) {
            if (FUND_BLOCK.contains(key)) {
                cell(AchievedColumn.SCORE, line.cell(FundColumn.INITIAL_BUDGET), false);
            }
            for (FundColumn column : FundColumn.values()) {
                if (column.key().equals(key) && column != FundColumn.SCORE && column != FundColumn.WEIGHT
                        || column == OF_FUNDS.get(key)) {
                    cell(AchievedColumn.SCORE, line.cell(column), true);
                }
            }
        }
        if (key.equals("weight")) {
            for (Indicator indicator : goal.indicators()) {
                cell(AchievedColumn.SCORE, indicator.weight(), true);
            }
        }
    }

    private void typed(PerformanceGoal goal, GoalField field, Predicate<String> read) {
        Typed cell = goal.field(field);
        if (key.equals(field.key()) && Reading.said(cell) && !read.test(Reading.text(cell))) {
            texts.add(Reading.text(cell));
        }
    }

    private static boolean isDated(String text) {
        return DateReader.standard()
                .read(text)
                .filter(span -> span.start().hasYear() && span.end().hasYear())
                .isPresent();
    }

    /** The value of a cost row that is no single amount of 元, with the name of the row. */
    private void cost(Indicator row) {
        boolean cost = row.cell(IndicatorField.L1).text().contains(COST)
                || row.cell(IndicatorField.L2).text().contains(COST);
        String value = Reading.text(row.value());
        if (!cost || value.isEmpty()) {
            return;
        }
        String unit = Reading.text(row.cell(IndicatorField.UNIT));
        Target target = TargetReader.standard().read(value, null, unit, TargetContext.NONE);
        boolean amount = target.is(TargetKind.NUMBER)
                && target.unit()
                        .filter(each -> each.category() == UnitCategory.MONEY
                                && each.base().equals("元"))
                        .isPresent();
        if (!amount) {
            texts.add(value + unit + "（" + Reading.text(row.name()) + "）");
        }
    }

    private void cell(CellKey column, Typed cell, boolean row) {
        boolean day = key.endsWith("date") || key.endsWith("Date");
        if (!Reading.said(cell) || row && !day && !NUMBERS.contains(key) && !OF_FUNDS.containsKey(key)) {
            return;
        }
        FundAmount amount = FundView.amount(Place.ROOT, cell, true);
        boolean below = !day && amount.isNumber() && !amount.isAmount();
        boolean read = day
                ? Reading.day(column, cell).isPresent()
                : amount.isNumber()
                        || Reading.number(column, cell).isPresent()
                        || Weight.of(cell).isNumber()
                        || Reading.day(column, cell).isPresent();
        if (!read || below) {
            texts.add(Reading.text(cell));
            negative |= below;
        }
    }
}
