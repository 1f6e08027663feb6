// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Subject;
import org.junit.jupiter.api.Test;

class ImpossibleDatesTest {
    private static PerformanceGoal goal(String periodEnd, String value) {
        return PerformanceGoal.builder()
                .set(GoalField.PERIOD_END, periodEnd)
                .indicator(Indicator.builder().set(IndicatorField.VALUE, value))
                .build();
    }

    private static List<String> told(Subject subject) {
        return ImpossibleDates.of(subject, SourcePaths.SAME).stream()
                .map(LocalText::zh)
                .toList();
    }

    @Test
    void the_end_of_a_period_that_the_calendar_does_not_have_is_told() {
        assertThat(told(goal("2025-11-31", "≥95%"))).containsExactly("/periodEnd 填的“2025-11-31”不是日历上有的日期，按没有填写处理，请改正");
        assertThat(told(goal("2025-11-30", "2025年11月30日前"))).isEmpty();
    }

    @Test
    void a_target_is_told_where_no_rule_finds_it() {
        PerformanceGoal goal = goal("2025-12-31", "2025年11月31日前");
        assertThat(told(goal)).isEmpty();
        assertThat(told(SelfEvaluation.of(goal).build()))
                .containsExactly("/indicators/0/value 的指标值“2025年11月31日前”里有日历上没有的日期，请改正");
    }
}
