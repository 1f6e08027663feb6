// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.probe;

import java.util.List;
import java.util.Random;
import org.biaochi.api.goal.FormKind;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.goal.FundLine;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.subject.ObjectKind;
import org.biaochi.api.subject.Typed;

/** Goals as people type them, and worse: the same goals for the same seed on every machine. Not thread-safe. */
public final class GoalGenerator {
    private static final List<String> TEXTS = List.of(
            "≥95%",
            "100",
            "0",
            "８８",
            "88",
            "其他",
            "指标1：",
            "按时完成",
            "2025年12月底前",
            "12月",
            "2025-02-30",
            "≥≥5人",
            "95%以上",
            "不低于 3 次/年",
            "优良中差",
            "是",
            "有效提升",
            "10万元",
            "￥1,000.50",
            "1,00",
            "-",
            "/",
            "—",
            "无",
            "",
            "   ",
            "\u3000",
            "\uD800",
            "\u0000\u0007",
            "A".repeat(300),
            "培训乡村医生".repeat(60),
            "（一）",
            "1.2.3.4",
            "1e9",
            "NaN",
            "九十五",
            "-0.00",
            "99999999999999999999999999",
            "50-60",
            "90～100%",
            "≤2000元/人",
            "\"引号\\",
            "<b>&amp;</b>",
            "产出",
            "成本指标（20分）",
            "İıŞ",
            "e\u0301",
            "👩‍⚕️",
            "\r\n",
            "{min}",
            "${x}",
            "下降5%",
            "同比增长≥10%",
            "不适用",
            "暂不确定");

    private final Random random;

    /** A generator with a seed. */
    public GoalGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** The next goal. */
    public PerformanceGoal next() {
        PerformanceGoal.Builder goal = PerformanceGoal.builder()
                .form(any(FormKind.values()))
                .objectKind(any(ObjectKind.values()))
                .partial(random.nextInt(4) == 0);
        for (GoalField field : GoalField.values()) {
            goal.set(field, cell());
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            FundLine.Builder line = FundLine.builder().item(cell());
            for (FundColumn column : FundColumn.values()) {
                line.set(column, cell());
            }
            goal.fund(line.build());
        }
        for (PeriodSet set : PeriodSet.values()) {
            for (int i = random.nextInt(9); i > 0; i--) {
                goal.indicator(set, row());
            }
        }
        return goal.build();
    }

    private Indicator.Builder row() {
        Indicator.Builder row = Indicator.builder();
        for (IndicatorField field : IndicatorField.values()) {
            row.set(field, cell());
        }
        return row;
    }

    private Typed cell() {
        return random.nextInt(5) == 0 ? Typed.ABSENT : Typed.of(TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
