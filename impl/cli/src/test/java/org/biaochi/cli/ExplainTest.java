// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.biaochi.api.rule.RuleCard;
import org.junit.jupiter.api.Test;

class ExplainTest {
    @Test
    void the_card_is_golden() throws IOException {
        Run run = new Run().of("explain", "TT-NAME-001", "--profile", "test");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(ReviewTest.golden("explain.zh.txt"));
    }

    @Test
    void english_and_small_letters_are_understood() {
        Run run = new Run().of("explain", "tt-name-001", "--profile", "test", "--lang", "en");
        assertThat(run.out())
                .contains("Project name too short", "TT-NAME-001.shortest = 2", "(unverified)", "our own rule");
    }

    @Test
    void as_json_each_value_names_its_source() {
        Run run = new Run().of("explain", "TT-NAME-001", "--profile", "test", "--json");
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out())
                .contains(
                        "\"rule\":\"TT-NAME-001\"", "\"value\":\"2\"", "\"layer\":\"test", "\"location\":\"test.yaml:")
                .contains("\"verified\":false");
    }

    @Test
    void every_built_in_rule_can_be_explained_in_both_languages() {
        for (RuleCard card : Run.builtInEngine().describe().rules()) {
            for (String language : new String[] {"zh", "en"}) {
                Run run = new Run()
                        .on(Run::builtInEngine)
                        .of("explain", card.rule().toString(), "--lang", language);
                assertThat(run.status()).as(run.err()).isZero();
                assertThat(run.out()).contains(card.title().in(language));
            }
        }
    }

    @Test
    void a_format_is_explained_by_its_members_and_an_example() {
        Run run = new Run().of("explain", "goal");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("biaochi-goal-1", "budgetYear", "预算年度", "    libraryCode", "指标库编码", "示例")
                .contains("biaochi-goal-1.schema.json");
        assertThat(new Run().of("explain", "biaochi-library-1", "--json").out())
                .contains("\"$id\":\"https://biaochi.org/schema/biaochi-library-1.schema.json\"");
    }

    @Test
    void what_is_neither_rule_nor_format_names_the_formats() {
        Run run = new Run().of("explain", "sheep");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("没有这条规则", "文件格式有 goal pre-evaluation");
    }

    @Test
    void every_fact_has_a_name_for_people_and_the_rules_of_every_stage_stand_with_it() {
        Run run = new Run().on(Run::builtInEngine).of("explain", "facts");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).doesNotContain("外部资料").contains("PM-MON-102", "PM-SEL-111", "PM-EVA-106", "GR-FIT-001");
    }
}
