// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.rule.RuleAnswer;
import org.biaochi.core.rule.RuleHarness;
import org.junit.jupiter.api.Test;

/** Rules that answer for many rows at a glance say what they would say if they were asked row by row. */
class GlanceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final int GOALS = 400;

    private static final String[] L1 = {"产出指标", "效益指标", "满意度指标", "成本指标", "产出指标(50分)", "其他", ""};
    private static final String[] L2 = {"数量指标", "质量指标", "时效指标", "成本指标", "经济成本指标", "社会效益指标", "服务对象满意度指标", "别的", ""};
    private static final String[] NAMES = {
        "培训人次",
        "1.工程验收合格率",
        "制度健全情况",
        "资金管理规范",
        "满意度",
        "服务对象满意度",
        "职工满意度",
        "预算执行率",
        "产值增长率",
        "采购设备及时率",
        "加强组织领导，认真落实各项工作任务，确保全年各项工作按时按质按量完成并取得显著成效",
        "12",
        "无",
        "—",
        "",
        "指标1",
        "购置数量",
        "2026年度目标"
    };
    private static final String[] VALUES = {
        "≥95%",
        "100%",
        "≥120%",
        "-5%",
        "260台",
        "12.5人",
        "10-8次",
        "5至8次",
        "2025年12月底前",
        "2024年3月",
        "及时",
        "显著提升",
        "待定",
        "/",
        "是",
        "≤320万元",
        "≥320万元",
        "不超预算",
        "优良中差",
        "1:3",
        "1000",
        "0",
        "",
        " ",
        "95‰",
        "1O次",
        "10几个",
        "三十几",
        "-30人",
        "0人",
        "2025年11月31日"
    };
    private static final String[] WEIGHTS = {"10", "6.4", "5.555", "0", "-1", "十分", "20%", "", "/"};
    private static final IndicatorField[] RARE = {
        IndicatorField.OPERATOR,
        IndicatorField.UNIT,
        IndicatorField.POLARITY,
        IndicatorField.VALUE_TYPE,
        IndicatorField.GRADE_CRITERIA,
        IndicatorField.BASIS,
        IndicatorField.FORMULA,
        IndicatorField.EXPLANATION,
        IndicatorField.PERIOD
    };
    private static final String[] WORDS = {"≥", "=", "定性", "%", "万元", "正向", "反向", "定量指标", "计划标准", "总体", "?", ""};

    @Test
    void rules_say_at_a_glance_what_they_say_row_by_row() {
        List<Rule<?, ?>> rules = new GoalRules().create(new Environment("1.0.0", Map.of()));
        List<Rule<?, ?>> plain = new ArrayList<>();
        rules.forEach(rule -> plain.add(new RowByRow<>(rule)));
        RuleHarness glancing = RuleHarness.of(rules);
        RuleHarness asking = RuleHarness.of(plain);
        Profile central = new GoalReviewer().profile("central", DAY);
        Random random = new Random(20250901);
        for (int i = 0; i < GOALS; i++) {
            PerformanceGoal goal = goal(random);
            assertThat(said(glancing.run(goal, central, DAY, Facts.NONE)))
                    .as("goal %d: %s", i, goal.indicators())
                    .isEqualTo(said(asking.run(goal, central, DAY, Facts.NONE)));
        }
    }

    private static Map<RuleId, String> said(Map<RuleId, RuleAnswer> answers) {
        Map<RuleId, String> said = new TreeMap<>();
        answers.forEach((rule, answer) -> {
            StringBuilder text = new StringBuilder(answer.toString());
            for (Outcome outcome : Outcome.values()) {
                text.append(' ').append(answer.count(outcome));
            }
            said.put(rule, text.toString());
        });
        return said;
    }

    private static PerformanceGoal goal(Random random) {
        PerformanceGoal.Builder goal = PerformanceGoal.builder()
                .form(random.nextInt(3) == 0 ? FormKind.SELF_EVALUATION : FormKind.GOAL)
                .set(GoalField.BUDGET_YEAR, Typed.of("2025"))
                .partial(random.nextInt(8) == 0);
        long carried = random.nextLong() & random.nextLong();
        boolean patchy = random.nextInt(6) == 0;
        int rows = random.nextInt(10) == 0 ? 70 : random.nextInt(20);
        for (int i = 0; i < rows; i++) {
            long columns = patchy ? carried & random.nextLong() : carried;
            goal.indicator(random.nextInt(5) == 0 ? PeriodSet.OVERALL : PeriodSet.ANNUAL, row(random, columns));
        }
        return goal.build();
    }

    private static Indicator.Builder row(Random random, long carried) {
        Indicator.Builder row = Indicator.builder();
        boolean unused = random.nextInt(9) == 0;
        row.set(IndicatorField.L1, one(L1, random)).set(IndicatorField.L2, one(L2, random));
        row.set(IndicatorField.NAME, unused ? "" : one(NAMES, random));
        row.set(IndicatorField.VALUE, unused ? "" : one(VALUES, random));
        if ((carried & 1) == 0) {
            row.set(IndicatorField.WEIGHT, unused ? "" : one(WEIGHTS, random));
        }
        for (int i = 0; i < RARE.length; i++) {
            if ((carried & 2L << i) != 0) {
                row.set(RARE[i], one(WORDS, random));
            }
        }
        return row;
    }

    private static String one(String[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }

    /** The same rule, which cannot be asked about all its rows at once. */
    private record RowByRow<S extends Subject, P>(Rule<S, P> rule) implements Rule<S, P> {
        @Override
        public RuleId id() {
            return rule.id();
        }

        @Override
        public Scope<S, P> scope() {
            return rule.scope();
        }

        @Override
        public Needs needs() {
            return rule.needs();
        }

        @Override
        public Conclusion check(P place, RuleContext<S> context) {
            return rule.check(place, context);
        }
    }
}
