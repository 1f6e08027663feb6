// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.core.goal.UnknownWords.Found;
import org.biaochi.core.input.Decoded;
import org.junit.jupiter.api.Test;

class UnknownWordsTest {
    private static PerformanceGoal goal(String attribute, String facing, String polarity, String type) {
        return PerformanceGoal.builder()
                .set(GoalField.ATTRIBUTE, attribute)
                .set(GoalField.PUBLIC_FACING, facing)
                .indicator(Indicator.builder()
                        .set(IndicatorField.POLARITY, polarity)
                        .set(IndicatorField.VALUE_TYPE, type))
                .build();
    }

    @Test
    void words_that_nobody_knows_are_found_with_their_places() {
        assertThat(UnknownWords.of(goal("火星", "也许", "正想", "数量型")))
                .extracting(found -> found.place() + " " + found.text())
                .containsExactly(
                        "/attribute 火星",
                        "/publicFacing 也许",
                        "/indicators/0/valueType 数量型",
                        "/indicators/0/polarity 正想");
    }

    @Test
    void known_words_blanks_and_strokes_are_not() {
        assertThat(UnknownWords.of(goal("到期延续", "是", "正向", "定量指标"))).isEmpty();
        assertThat(UnknownWords.of(goal("", "/", "—", ""))).isEmpty();
        assertThat(UnknownWords.of(goal("新增项目", "否", "REVERSE", "QUANT"))).isEmpty();
    }

    @Test
    void the_first_of_many_are_told_and_the_others_counted() {
        PerformanceGoal.Builder goal = PerformanceGoal.builder();
        for (int i = 0; i < 8; i++) {
            goal.indicator(Indicator.builder().set(IndicatorField.POLARITY, "正想"));
        }
        assertThat(Decoded.of(goal.build(), "f.json").build().remarks())
                .extracting(LocalText::zh)
                .hasSize(6)
                .contains("/indicators/0/polarity 填的“正想”不认识，按没有填写处理；可以填 正向、反向、区间、定值", "另有 3 处填的词不认识");
    }

    @Test
    void what_is_known_stands_beside_the_word() {
        assertThat(UnknownWords.of(goal("火星", "是", "正向", "定性")))
                .extracting(Found::known)
                .containsExactly("新增项目、延续项目");
    }
}
