// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaochi.api.basis.FormulaId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {
    private final FigureWords words = new FigureWords(Language.of("zh"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[RED, NOT_DUE, MISSING, ERROR:NEGATIVE] | 红灯、未到期、缺、不成立（金额或数量为负，请核对）",
                "[{\"w\":\"0.25\",\"s\":\"94\"},{\"w\":\"0.25\",\"s\":\"NOT_DUE\"}] | 分值 0.25，得分 94；分值 0.25，得分 未到期",
                "[{\"name\":\"决策\",\"role\":\"OTHER\",\"w\":\"15\",\"s\":\"14\"}] | 决策（分值 15，得分 14）",
                "{\"达成\":\"ACHIEVED\",\"未达成\":\"NOT_ACHIEVED\"} | 达成 达成，未达成 未达成",
                "[] | 无",
                "{\"evalCut\":\"30\"} | 评价扣减 30",
                "RED(-∞,60) YELLOW[60,80) GREEN[80,+∞) | 红灯(-∞,60) 黄灯[60,80) 绿灯[80,+∞)",
                "FREEZE_NEW | 控制新增",
                "true | 是",
                "2025-ROAD | 2025-ROAD",
                "P-GREEN-1 | P-GREEN-1",
                "95% | 95%",
            })
    void says_codes_in_words_and_leaves_what_was_typed(String text, String told) {
        assertThat(words.text(text)).isEqualTo(told);
    }

    @Test
    void calls_inputs_and_parameters_by_what_they_mean() {
        assertThat(words.input(FormulaId.of("F40"), "base")).isEqualTo("基数");
        assertThat(words.input(FormulaId.of("F01"), "B")).isEqualTo("全年预算数");
        assertThat(words.input(FormulaId.of("F56"), "mode")).isEqualTo("同分之后怎样排名次");
        assertThat(words.boundary(FormulaId.of("F04"), "MONTH")).isEqualTo("按月");
    }
}
