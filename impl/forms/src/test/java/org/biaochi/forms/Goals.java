// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.biaochi.api.goal.AnnualTask;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.ProgressNode;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Typed;

/** Goals at random, from a seed, as readers make them: a column stands in all rows or in none. */
final class Goals {
    private static final String[] TEXTS = {
        "甲",
        "≥95%",
        "10",
        " 空 白 ",
        "a\"b\\c/d",
        "2024",
        "\u0000\u001f",
        "\uD83D\uDE00",
        "x\uD800y",
        "第一行\n第二行",
        "true",
        "null"
    };

    private final Random random;

    Goals(long seed) {
        this.random = new Random(seed);
    }

    PerformanceGoal next() {
        PerformanceGoal.Builder goal = PerformanceGoal.builder()
                .form(one(FormKind.values()))
                .objectKind(one(ObjectKind.values()))
                .partial(random.nextBoolean())
                .extras(extras());
        for (GoalField field : GoalField.values()) {
            goal.set(field, maybe());
        }
        funds(goal);
        for (PeriodSet set : PeriodSet.values()) {
            rows(goal, set);
        }
        if (random.nextBoolean()) {
            goal.progressPlan(list(() -> new ProgressNode(maybe(), maybe())));
        }
        if (random.nextBoolean()) {
            goal.tasks(list(() -> new AnnualTask(maybe(), maybe(), maybe())));
        }
        return goal.build();
    }

    private void rows(PerformanceGoal.Builder goal, PeriodSet set) {
        List<IndicatorField> columns = new ArrayList<>(List.of(IndicatorField.values()));
        columns.removeIf(column -> random.nextInt(3) > 0);
        for (int i = random.nextInt(5); i > 0; i--) {
            Indicator.Builder row = Indicator.builder().extras(extras());
            columns.forEach(column -> row.set(column, cell(column == IndicatorField.WEIGHT)));
            goal.indicator(set, row);
        }
    }

    private void funds(PerformanceGoal.Builder goal) {
        List<FundColumn> columns = new ArrayList<>(List.of(FundColumn.values()));
        columns.removeIf(column -> random.nextBoolean());
        for (int i = random.nextInt(4); i > 0; i--) {
            FundLine.Builder line = FundLine.builder().item(cell(false)).extras(extras());
            columns.forEach(column -> line.set(column, cell(column.ordinal() >= FundColumn.WEIGHT.ordinal())));
            goal.fund(line.build());
        }
    }

    private Typed maybe() {
        return random.nextInt(3) == 0 ? Typed.ABSENT : cell(false);
    }

    private Typed cell(boolean scored) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> Typed.BLANK;
            case 2 -> scored ? Typed.blank("/") : Typed.of(" ");
            default -> Typed.of(one(TEXTS));
        };
    }

    private Extras extras() {
        Map<String, String> members = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            members.put("键" + random.nextInt(100), one(new String[] {"1.50", "null", "\"甲\"", "{\"a\":[true]}"}));
        }
        return Extras.of(members);
    }

    private <T> List<T> list(java.util.function.Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
