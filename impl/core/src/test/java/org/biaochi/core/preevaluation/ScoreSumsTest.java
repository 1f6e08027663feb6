// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.preevaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.review.DimensionScore;
import org.biaochi.api.review.PreEvaluation;
import org.biaochi.api.review.PreEvaluationField;
import org.biaochi.api.review.ScoreColumn;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.core.goal.FixedProfile;
import org.junit.jupiter.api.Test;

class ScoreSumsTest {
    private static final Profile CITY = new FixedProfile()
            .with(PreEvaluationParameters.SCHEMES, FixedProfile.table("scheme,name,subjectType", "city,某市方案,project"))
            .with(
                    PreEvaluationParameters.DIMENSIONS,
                    FixedProfile.table("scheme,code,name,max", "city,P1,立项必要性,20", "city,P2,投入经济性,20"))
            .with(
                    PreEvaluationParameters.ITEMS,
                    FixedProfile.table("scheme,dimension,code,name,max", "city,P1,P11,目的明确,5", "city,P1,,符合规划和职责,5"))
            .with(
                    PreEvaluationParameters.GRADE_FACTORS,
                    FixedProfile.table("scheme,grade,factor", "city,优,1", "city,良,0.8"));

    private static Cells<ScoreColumn> row(String code, String name, String grade, String score) {
        return Cells.of(ScoreColumn.class)
                .set(ScoreColumn.CODE, code)
                .set(ScoreColumn.NAME, name)
                .set(ScoreColumn.GRADE, grade)
                .set(ScoreColumn.SCORE, score)
                .build();
    }

    private static ScoreSums sums(String claimed, DimensionScore... dimensions) {
        PreEvaluation.Builder builder = PreEvaluation.builder()
                .set(PreEvaluationField.SCHEME, "city")
                .set(PreEvaluationField.TOTAL_SCORE, claimed);
        for (DimensionScore dimension : dimensions) {
            builder.dimension(dimension);
        }
        return ScoreSums.of(PreEvaluationView.of(builder.build(), CITY));
    }

    private static DimensionScore dimension(String code, String score, List<Cells<ScoreColumn>> items) {
        return new DimensionScore(row(code, "", "", score), items);
    }

    private static Value<BigDecimal> points(String points) {
        return Value.present(new BigDecimal(points));
    }

    @Test
    void items_count_by_score_else_by_grade() {
        List<Cells<ScoreColumn>> items = new ArrayList<>();
        items.add(row("P11", "", "良", ""));
        items.add(row("", "（二）符合规划和职责", "优", ""));
        items.add(row("", "可行性研究", "差", "3.5"));
        ScoreSums sums = sums("30", dimension("P1", "18", items), dimension("P2", "11", List.of()));
        assertEquals(List.of(points("12.5"), Value.notApplicable("items")), sums.items());
    }

    @Test
    void an_item_without_score_and_factor_leaves_the_sum_open() {
        ScoreSums sums = sums("30", dimension("P1", "18", List.of(row("P11", "", "中", ""))));
        assertEquals(List.of(Value.missing("score")), sums.items());
    }

    @Test
    void the_claimed_total_stays_beside_what_the_dimensions_add_up_to() {
        ScoreSums sums = sums("30", dimension("P1", "18", List.of()), dimension("P2", "11", List.of()));
        assertEquals(points("29"), sums.total());
        assertEquals(points("1"), sums.difference());
    }

    @Test
    void without_a_score_or_a_claim_there_is_no_difference() {
        assertEquals(
                Value.missing("score"),
                sums("30", dimension("P1", "18", List.of())).difference());
        DimensionScore[] both = {dimension("P1", "18", List.of()), dimension("P2", "11", List.of())};
        assertEquals(Value.missing("totalScore"), sums("", both).difference());
    }

    @Test
    void a_table_that_cannot_be_read_is_named_with_its_row() {
        Profile broken = new FixedProfile()
                .with(PreEvaluationParameters.SCHEMES, FixedProfile.table("scheme,subjectType", "city,project"))
                .with(PreEvaluationParameters.DIMENSIONS, FixedProfile.table("scheme,code,max", "city,P1,二十"));
        ConfigurationException refused = assertThrows(
                ConfigurationException.class,
                () -> PreEvaluationView.of(PreEvaluation.builder().build(), broken));
        assertEquals("PARAMETER_TABLE", refused.code());
        assertEquals(
                "参数 preEvaluation.dimensions 第 1 行的 max 应为数字，实际是“二十”",
                refused.text().zh());
    }
}
