// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Typed;
import org.biaochi.cli.region.generate.Words.Measure;

/** Writes the goal of a project, with its defects. Pure functions. */
final class Goals {
    /** Weights of the measures in their order, then of the cost; with budget execution they make 100. */
    static final List<Integer> WEIGHTS = List.of(15, 10, 10, 5, 20, 10, 10, 10);

    private static final int EXECUTION = 10;
    private static final String OUTPUT = "产出指标";

    /** The second level of the cost. */
    static final String COST = "成本指标";

    private Goals() {}

    /** A row of a goal: a measure, or the cost. */
    record Row(String level1, String level2, String name, String value, int weight, boolean adds) {}

    /** The goal as submitted. */
    static PerformanceGoal submitted(Plan plan) {
        return goal(plan, FormKind.GOAL, "", true);
    }

    /** The target side of a later form, without the defects of the submitted goal. */
    static PerformanceGoal approved(Plan plan, FormKind form, String spent) {
        return goal(plan, form, spent, false);
    }

    private static PerformanceGoal goal(Plan plan, FormKind form, String spent, boolean defects) {
        PerformanceGoal.Builder goal = PerformanceGoal.builder()
                .form(form)
                .objectKind(ObjectKind.PROJECT)
                .set(GoalField.PROJECT_CODE, plan.code())
                .set(GoalField.PROJECT_NAME, plan.name())
                .set(GoalField.DEPARTMENT, plan.office().name())
                .set(GoalField.DEPT_CODE, plan.office().code())
                .set(GoalField.UNIT, plan.unit())
                .set(GoalField.UNIT_CODE, plan.unitCode())
                .set(GoalField.ATTRIBUTE, plan.isNew() ? "新增项目" : "延续项目")
                .set(GoalField.PROJECT_TYPE, plan.type().type())
                .set(GoalField.KEY_PROJECT, "否")
                .set(GoalField.BUDGET_YEAR, Integer.toString(plan.year()))
                .set(GoalField.PERIOD_START, plan.year() + "-01-01")
                .set(GoalField.PERIOD_END, plan.year() + "-12-31")
                .set(GoalField.ANNUAL_GOAL, sentence(plan));
        int own = plan.budget() / 5;
        int total = plan.budget() + (defects && plan.has(Defect.FUNDS) ? 3 : 0);
        long spentHundredths = spent.isEmpty() ? 0 : hundredths(spent);
        goal.fund(fund("年度资金总额", Integer.toString(total), spent, form, true));
        goal.fund(fund(
                "其中：财政拨款",
                Integer.toString(plan.budget() - own),
                spent.isEmpty() ? "" : Plan.hundredths(spentHundredths - spentHundredths / 5),
                form,
                false));
        goal.fund(fund(
                "其他资金",
                Integer.toString(own),
                spent.isEmpty() ? "" : Plan.hundredths(spentHundredths / 5),
                form,
                false));
        for (Row row : rows(plan, defects)) {
            goal.indicator(Indicator.builder()
                    .set(IndicatorField.L1, row.level1())
                    .set(IndicatorField.L2, row.level2())
                    .set(IndicatorField.NAME, row.name())
                    .set(IndicatorField.VALUE, row.value())
                    .set(IndicatorField.WEIGHT, Integer.toString(row.weight())));
        }
        return goal.build();
    }

    static long hundredths(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }

    private static FundLine fund(String item, String budget, String spent, FormKind form, boolean total) {
        FundLine.Builder line =
                FundLine.builder().item(Typed.of(item)).set(FundColumn.INITIAL_BUDGET, Typed.of(budget));
        if (form != FormKind.GOAL) {
            line.set(FundColumn.BUDGET, Typed.of(budget)).set(FundColumn.EXECUTED, Typed.of(spent));
        }
        if (total) {
            line.set(FundColumn.WEIGHT, Typed.of(Integer.toString(EXECUTION)));
        }
        if (total && form == FormKind.SELF_EVALUATION) {
            line.set(FundColumn.SCORE, Typed.of(executionPoints(spent, budget).toPlainString()));
        }
        return line.build();
    }

    /** The points of budget execution: the share that was spent times the weight. */
    static BigDecimal executionPoints(String spent, String budget) {
        return new BigDecimal(spent)
                .multiply(BigDecimal.valueOf(EXECUTION))
                .divide(new BigDecimal(budget), 2, RoundingMode.HALF_UP);
    }

    private static String sentence(Plan plan) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < plan.type().measures().size(); i++) {
            Measure measure = plan.type().measures().get(i);
            if (measure.adds()) {
                parts.add(measure.name() + plan.targets().get(i) + measure.unit());
            }
        }
        return plan.year() + "年" + plan.type().goal() + "。" + String.join("，", parts) + "，服务对象满意度达到"
                + plan.targets().get(plan.targets().size() - 1) + "%以上。";
    }

    /** The rows of the form: the measures, the cost behind the other outputs. */
    static List<Row> rows(Plan plan, boolean defects) {
        List<Row> rows = new ArrayList<>();
        List<Measure> measures = plan.type().measures();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            boolean last = i == measures.size() - 1;
            if (defects && last && plan.has(Defect.NO_SATISFACTION)) {
                continue;
            }
            String value = defects && i == 1 && plan.has(Defect.NO_TARGET)
                    ? ""
                    : measure.operator() + plan.targets().get(i) + measure.unit();
            int weight = WEIGHTS.get(i) + (defects && i == 0 && plan.has(Defect.WEIGHTS) ? 5 : 0);
            rows.add(
                    new Row(level1(measure.level2()), measure.level2(), measure.name(), value, weight, measure.adds()));
            if (measure.level2().equals("时效指标")) {
                rows.add(new Row(
                        OUTPUT,
                        COST,
                        "每" + measures.get(0).unit() + measures.get(0).name() + "平均成本",
                        "≤" + plan.unitCost() + "元",
                        WEIGHTS.get(measures.size()),
                        false));
            }
        }
        return rows;
    }

    private static String level1(String level2) {
        if (level2.endsWith("满意度指标")) {
            return "满意度指标";
        }
        return List.of("数量指标", "质量指标", "时效指标", COST).contains(level2) ? OUTPUT : "效益指标";
    }
}
