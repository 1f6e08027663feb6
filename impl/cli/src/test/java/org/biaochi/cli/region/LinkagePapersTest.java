// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.EvaluationField;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.junit.jupiter.api.Test;

class LinkagePapersTest {
    private static final Evaluation EVALUATION = Evaluation.builder()
            .set(EvaluationField.OBJECT_ID, "P001")
            .set(EvaluationField.OBJECT_NAME, "农村道路养护")
            .set(EvaluationField.OBJECT_KIND, "项目")
            .set(EvaluationField.UNIT, "县公路管理站")
            .set(EvaluationField.DEPARTMENT, "县交通运输局")
            .set(EvaluationField.EVALUATION_KIND, "财政评价")
            .set(EvaluationField.STATE, "已定稿")
            .set(EvaluationField.FINAL_DATE, "2026-06-30")
            .set(EvaluationField.GRADE, "优")
            .build();

    private static LinkageDecision papers() {
        return LinkagePapers.of(new BigDecimal("1500000"), EVALUATION, "中", 2026);
    }

    @Test
    void they_are_about_the_evaluated_object_and_the_next_year() {
        LinkageDecision papers = papers();

        assertThat(papers.field(LinkageField.OBJECT_ID).text()).isEqualTo("P001");
        assertThat(papers.field(LinkageField.OBJECT_NAME).text()).isEqualTo("农村道路养护");
        assertThat(papers.field(LinkageField.DEPARTMENT).text()).isEqualTo("县交通运输局");
        assertThat(papers.field(LinkageField.EVALUATION_STATE).text()).isEqualTo("已定稿");
        assertThat(papers.field(LinkageField.FINAL_DATE).text()).isEqualTo("2026-06-30");
        assertThat(papers.field(LinkageField.BUDGET_YEAR).text()).isEqualTo("2026");
    }

    @Test
    void the_grade_is_the_computed_one_and_the_base_last_years_budget() {
        assertThat(papers().field(LinkageField.GRADE).text()).isEqualTo("中");
        assertThat(papers().field(LinkageField.LAST_BUDGET).text()).isEqualTo("1500000");
    }

    @Test
    void nobody_has_asked_for_or_decided_an_amount_yet() {
        assertThat(papers().field(LinkageField.REQUEST).isAbsent()).isTrue();
        assertThat(papers().field(LinkageField.NEXT_AMOUNT).isAbsent()).isTrue();
        assertThat(papers().field(LinkageField.APPLIED_CUT).isAbsent()).isTrue();
    }
}
