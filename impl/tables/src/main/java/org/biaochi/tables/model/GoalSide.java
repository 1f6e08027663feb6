// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.exchange.Omission.Reason;
import org.biaochi.tables.value.KpiValue;

/** What goals say to tables, and what of it finds no place there. Stateless. */
final class GoalSide {
    private GoalSide() {}

    /** What a goal says of itself; a year with 年 behind it is written as four digits. */
    static Function<Enum<?>, Typed> cells(PerformanceGoal goal, boolean asCame, RowMaker maker) {
        Typed typed = goal.field(GoalField.BUDGET_YEAR);
        Typed year = asCame ? typed : Numbers.year(typed, "/" + GoalField.BUDGET_YEAR.key(), maker);
        return slot -> {
            if (slot == GoalField.BUDGET_YEAR) {
                return year;
            }
            return slot instanceof GoalField field ? goal.field(field) : Typed.ABSENT;
        };
    }

    /** What a goal says of an indicator; sign and unit columns are joined with the value. */
    static Function<Enum<?>, Typed> cells(Function<Enum<?>, Typed> goal, Indicator row, RowMaker maker) {
        Typed value = value(row, maker);
        return slot -> {
            if (slot == IndicatorField.VALUE) {
                return value;
            }
            return slot instanceof IndicatorField column ? row.cell(column) : goal.apply(slot);
        };
    }

    private static Typed value(Indicator row, RowMaker maker) {
        Typed sign = row.cell(IndicatorField.OPERATOR);
        Typed unit = row.cell(IndicatorField.UNIT);
        Optional<KpiValue> joined = row.value().isValue() && (sign.isValue() || unit.isValue())
                ? KpiValue.joined(sign.text(), row.value().text(), unit.text())
                : Optional.empty();
        Reason reason = joined.isPresent() ? Reason.REWRITTEN : Reason.NO_PLACE;
        part(row.place() + "/" + IndicatorField.OPERATOR.key(), sign, reason, maker);
        part(row.place() + "/" + IndicatorField.UNIT.key(), unit, reason, maker);
        return joined.map(value -> Typed.of(value.raw())).orElse(row.value());
    }

    private static void part(String path, Typed cell, Reason reason, RowMaker maker) {
        if (cell.isValue()) {
            maker.omit(path, cell, reason);
        } else {
            typed(path, cell, maker);
        }
    }

    /** Whether a printed row is an indicator; a template row without name and value is not. */
    static boolean isIndicator(Indicator row, String table) {
        return row.name().isValue()
                || row.value().isValue()
                || row.extras().member(table).isPresent();
    }

    /** Names everything of a goal that none of the tables holds. */
    static void unplaced(
            PerformanceGoal goal, List<Links> tables, Set<Enum<?>> also, Set<PeriodSet> sets, RowMaker maker) {
        Set<Enum<?>> held = new HashSet<>(also);
        tables.forEach(links -> links.list().forEach(link -> held.add(link.slot())));
        for (GoalField field : GoalField.values()) {
            if (!held.contains(field)) {
                typed("/" + field.key(), goal.field(field), maker);
            }
        }
        List<String> codes = tables.stream().map(links -> links.table().code()).toList();
        extras("", Kept.without(goal.extras(), codes), maker);
        if (goal.partial()) {
            maker.omit("/partial", "true", Reason.NO_PLACE);
        }
        goal.progressPlan().ifPresent(plan -> {
            for (int i = 0; i < plan.size(); i++) {
                typed("/progressPlan/" + i + "/content", plan.get(i).content(), maker);
                typed("/progressPlan/" + i + "/date", plan.get(i).date(), maker);
            }
        });
        goal.tasks().ifPresent(tasks -> {
            for (int i = 0; i < tasks.size(); i++) {
                typed("/tasks/" + i + "/name", tasks.get(i).name(), maker);
                typed("/tasks/" + i + "/amount", tasks.get(i).amount(), maker);
                typed("/tasks/" + i + "/goalRef", tasks.get(i).goalRef(), maker);
            }
        });
        for (PeriodSet set : PeriodSet.values()) {
            for (Indicator row : goal.rows(set)) {
                boolean written = sets.contains(set) && codes.stream().anyMatch(code -> isIndicator(row, code));
                indicator(row, written ? held : Set.of(), written, codes, maker);
            }
        }
    }

    private static void indicator(
            Indicator row, Set<Enum<?>> held, boolean written, List<String> codes, RowMaker maker) {
        for (IndicatorField column : IndicatorField.values()) {
            boolean joined = written && (column == IndicatorField.OPERATOR || column == IndicatorField.UNIT);
            if (!joined && !held.contains(column)) {
                typed(row.place() + "/" + column.key(), row.cell(column), maker);
            }
        }
        extras(row.place().toString(), Kept.without(row.extras(), codes), maker);
    }

    /** Names the fund lines, of which a table holds the given columns. */
    static void funds(PerformanceGoal goal, boolean item, Set<FundColumn> held, List<String> tables, RowMaker maker) {
        for (int i = 0; i < goal.funds().size(); i++) {
            FundLine line = goal.funds().get(i);
            String place = "/funds/" + i;
            if (!item) {
                typed(place + "/item", line.item(), maker);
            }
            for (FundColumn column : FundColumn.values()) {
                if (!held.contains(column)) {
                    typed(place + "/" + column.key(), line.cell(column), maker);
                }
            }
            extras(place, Kept.without(line.extras(), tables), maker);
        }
    }

    /** Names what is typed, be it a stroke for nothing. */
    static void typed(String path, Typed cell, RowMaker maker) {
        if (!cell.text().isEmpty()) {
            maker.omit(path, cell, Reason.NO_PLACE);
        }
    }

    static void extras(String place, Extras extras, RowMaker maker) {
        extras.members().forEach((name, json) -> {
            if (!json.equals("null")) {
                maker.omit(place + "/" + name.replace("~", "~0").replace("/", "~1"), json, Reason.NO_PLACE);
            }
        });
    }
}
