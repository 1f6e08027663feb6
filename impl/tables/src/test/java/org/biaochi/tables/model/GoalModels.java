// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.model;

import java.util.List;
import java.util.Random;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;

/** Goals at random, from a seed, that hold nothing beyond the tables. */
final class GoalModels {
    private static final String[] TEXTS = {"甲", "≥95%", "10", " 空 白 ", "a\"b\\c/d", "第一行\n第二行", "null", "𠮷", "x\uD800y"
    };
    private static final List<IndicatorField> COLUMNS = List.of(
            IndicatorField.L1,
            IndicatorField.L2,
            IndicatorField.NAME,
            IndicatorField.VALUE,
            IndicatorField.EXPLANATION,
            IndicatorField.SCORING_RULE,
            IndicatorField.LIBRARY_CODE);

    private final Random random;

    GoalModels(long seed) {
        this.random = new Random(seed);
    }

    /** The goal of an object with this number. */
    PerformanceGoal next(int number) {
        boolean department = number >= 500;
        PerformanceGoal.Builder goal = PerformanceGoal.builder()
                .form(department ? FormKind.DEPARTMENT : FormKind.GOAL)
                .objectKind(department ? ObjectKind.DEPARTMENT_OVERALL : ObjectKind.PROJECT)
                .set(GoalField.BUDGET_YEAR, random.nextBoolean() ? "2024" : "2025");
        List<GoalField> fields = department
                ? List.of(GoalField.DEPARTMENT, GoalField.ANNUAL_GOAL)
                : List.of(
                        GoalField.UNIT,
                        GoalField.UNIT_CODE,
                        GoalField.PROJECT_NAME,
                        GoalField.ANNUAL_GOAL,
                        GoalField.OVERALL_GOAL);
        fields.forEach(field -> goal.set(field, maybe()));
        goal.set(department ? GoalField.DEPT_CODE : GoalField.PROJECT_CODE, "51000024T" + "%012d".formatted(number));
        for (PeriodSet set : department ? List.of(PeriodSet.ANNUAL) : List.of(PeriodSet.values())) {
            for (int i = random.nextInt(5); i > 0; i--) {
                Indicator.Builder row = Indicator.builder();
                COLUMNS.forEach(column -> row.set(column, maybe()));
                goal.indicator(set, row.set(IndicatorField.NAME, "指标" + i));
            }
        }
        return goal.build();
    }

    private Typed maybe() {
        return switch (random.nextInt(4)) {
            case 0 -> Typed.ABSENT;
            case 1 -> Typed.BLANK;
            default -> Typed.of(TEXTS[random.nextInt(TEXTS.length)]);
        };
    }

    /** The goal without bookkeeping of tables, ABSENT as BLANK. */
    static Subject held(Subject subject) {
        PerformanceGoal goal = (PerformanceGoal) subject;
        PerformanceGoal.Builder held =
                PerformanceGoal.builder().form(goal.form()).objectKind(goal.objectKind());
        for (GoalField field : GoalField.values()) {
            held.set(field, held(goal.field(field)));
        }
        for (PeriodSet set : PeriodSet.values()) {
            for (Indicator row : goal.rows(set)) {
                Indicator.Builder cells = Indicator.builder();
                for (IndicatorField column : IndicatorField.values()) {
                    cells.set(column, held(row.cell(column)));
                }
                held.indicator(set, cells);
            }
        }
        return held.build();
    }

    static Typed held(Typed cell) {
        return cell.isAbsent() ? Typed.BLANK : cell;
    }
}
