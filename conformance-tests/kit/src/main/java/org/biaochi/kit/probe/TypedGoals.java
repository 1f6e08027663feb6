// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.Extras;
import org.biaochi.api.subject.Typed;

/** Goals for codecs: as forms carry them, with one difficulty at a time. Pure functions. */
public final class TypedGoals {
    /** Texts that formats stumble over. */
    private static final List<String> HARD = List.of(
            " 前后有空格 ",
            "\u3000全角空格\u3000",
            "两行\n文字",
            "回车\r\n换行",
            "制表\t符",
            "\"引号\" '单引号' \\反斜杠",
            "<b>&amp;</b> ]]> <!-- -->",
            "逗号,分号;竖线|",
            "=1+1",
            "+86",
            "@提及",
            "'00123",
            "００１２３",
            "1e3",
            "0.10",
            "2025-01-02",
            "TRUE",
            "null",
            "#N/A",
            "_x0041_",
            "e\u0301é",
            "👩‍⚕️𠮷",
            "\u200b零宽",
            "\ufeff标记",
            "\u0001\u0007",
            "\ufffe",
            "字".repeat(3000));

    private static final List<String> VALUES =
            List.of("≥95%", "100", "培训乡村医生 300 人次", "12月底前", "优", "50～60", "≤2000元/人", "有效提升", "0.00");

    private TypedGoals() {}

    /** Goals with plain texts: the same for the same seed. */
    public static List<PerformanceGoal> plain(long seed, int count) {
        Random random = new Random(seed);
        List<PerformanceGoal> goals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PerformanceGoal.Builder goal = Goals.builder()
                    .set(GoalField.PROJECT_CODE, "6109002400000000001" + (10 + i))
                    .set(GoalField.PROJECT_NAME, "乡村医生培训" + i)
                    .set(GoalField.DEPARTMENT, "某县卫生健康局");
            for (int line = random.nextInt(4); line > 0; line--) {
                goal.fund(FundLine.builder()
                        .item(Typed.of("资金" + line))
                        .set(FundColumn.BUDGET, Typed.of(random.nextInt(1000) + ".50"))
                        .build());
            }
            for (int row = 1 + random.nextInt(6); row > 0; row--) {
                goal.indicator(row(VALUES.get(random.nextInt(VALUES.size()))));
            }
            if (random.nextBoolean()) {
                goal.indicator(PeriodSet.OVERALL, row("≥" + random.nextInt(100) + "%"));
            }
            goals.add(goal.build());
        }
        return goals;
    }

    private static Indicator.Builder row(String value) {
        return Goals.row("指标" + value).set(IndicatorField.VALUE, value).set(IndicatorField.WEIGHT, "10");
    }

    /** A goal for each text that formats stumble over, in a name and in a value. */
    public static List<PerformanceGoal> hard() {
        return HARD.stream()
                .map(text -> Goals.builder()
                        .set(GoalField.ANNUAL_GOAL, text)
                        .indicator(Goals.row(text).set(IndicatorField.VALUE, text))
                        .build())
                .toList();
    }

    /** A goal whose form has cells that nobody filled, and one whose form does not carry them. */
    public static List<PerformanceGoal> gaps() {
        PerformanceGoal blank = Goals.builder()
                .set(GoalField.DEPARTMENT, Typed.BLANK)
                .indicator(Goals.row("没有填权重").set(IndicatorField.WEIGHT, Typed.BLANK))
                .indicator(Goals.row("填了横线").set(IndicatorField.WEIGHT, Typed.blank("/")))
                .build();
        return List.of(blank, Goals.rows("表上没有部门和权重"));
    }

    /** A goal with members that no model knows. */
    public static PerformanceGoal strange() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("审核意见", "\"同意 \\\"暂缓\\\"\"");
        members.put("hostColumn", "{\"a\":[1,2.50,null,true]}");
        Extras extras = Extras.of(members);
        return Goals.builder()
                .extras(extras)
                .indicator(Goals.row("有附加信息").extras(extras))
                .build();
    }

    /** Two equal goals whose equal rows stand twice, between others. */
    public static List<PerformanceGoal> doubles() {
        PerformanceGoal goal = Goals.rows("乙", "甲", "乙", "甲");
        return List.of(goal, Goals.rows("丙"), goal);
    }
}
