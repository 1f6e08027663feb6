// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.rule.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit           | GR-CMP-001 | goal      | 实施单位（unit）",
                "unit           | GR-CMP-001 | indicator | 计量单位（unit）",
                "unit           | GR-IND-017 | goal      | 计量单位（unit）",
                "indicator.unit | GR-CMP-001 | goal      | 计量单位（indicator.unit）",
                "fundSources    | GR-CMP-010 | goal      | 资金来源（fundSources）",
                "tasks          | GR-CMP-019 | goal      | 年度主要任务（tasks）",
                "indicators     | GR-CMP-002 | goal      | 绩效指标（indicators）",
                "taxonomy.nodes | GR-IND-001 | indicator | 指标体系（taxonomy.nodes）",
                "NEGATIVE       | PM-MON-111 | indicator | 更正后的内容（金额或数量为负，请核对）",
                "PM-MON-108     | PM-MON-113 | goal      | 更正后的内容（见 PM-MON-108）（PM-MON-108）",
                "somethingElse  | GR-CMP-002 | goal      | somethingElse"
            })
    void what_a_rule_lacks_is_said_in_the_words_of_the_form(String key, String rule, String scope, String words) {
        assertThat(Wording.missing(Missing.field(key), RuleId.of(rule), scope).zh())
                .isEqualTo(words);
    }

    @Test
    void facts_have_names() {
        assertThat(Wording.missing(Missing.fact(HistoryFacts.APPROVED_GOAL), RuleId.of("GR-CMP-002"), "goal")
                        .zh())
                .isEqualTo("批复目标");
    }
}
