// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import static org.biaochi.validators.evaluation.SelfEvaluationBench.of;
import static org.biaochi.validators.evaluation.SelfEvaluationBench.read;
import static org.biaochi.validators.evaluation.SelfEvaluationBench.view;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.biaochi.api.evaluation.ScoreCause;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.ScoreChoice;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A self-evaluation as rules read it, under the central profile. */
class SelfEvaluationViewTest {
    private static final String FUNDS =
            "\"funds\":[{\"item\":\"年度资金总额\",\"initial_budget\":\"100\",\"budget\":\"100\",\"executed\":\"%s\",\"weight\":\"10\",\"score\":\"%s\"}]";

    private static AchievedRow row(String value, String actual) {
        return view(of("{\"l1\":\"产出指标\",\"l2\":\"数量指标\",\"name\":\"养护里程\",\"value\":\"" + value + "\",\"actual\":\""
                        + actual + "\",\"weight\":\"20\",\"score\":\"20\"}"))
                .rows()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "≥50公里, 49公里, FLOOR, 19.60",
        "≥50公里, 50公里, FLOOR, 20.00",
        "=50公里, 60公里, FLOOR, 20.00",
        "≤50公里, 55公里, CEILING, 18.00",
        "≤50公里, 50公里, CEILING, 20.00",
        ">50公里, 50公里, STRICT, 20.00",
        "≥5000米, 4.9公里, FLOOR, 19.60",
        "≥95%, ≥96%, FLOOR, 20.00",
        "明显改善, 达成预期指标, WORDS, 20.00"
    })
    void the_formula_that_fits_the_target_gives_the_score(
            String value, String actual, ScoreChoice choice, String score) {
        AchievedRow row = row(value, actual);
        assertEquals(choice, row.choice());
        assertEquals(score, row.score().get().rounded(2).toPlainString());
    }

    @ParameterizedTest
    @CsvSource({
        "≥50公里, 完成, ERROR",
        "≥50公里, '', MISSING",
        "≥50公里, 49亩, MISSING",
        "≥95%, ≥94%, ERROR",
        "50-60公里, 55公里, MISSING",
        "'', 50公里, MISSING"
    })
    void what_cannot_be_compared_has_no_score(String value, String actual, Value.State state) {
        assertEquals(state, row(value, actual).score().state());
    }

    @ParameterizedTest
    @CsvSource({">50公里, 50公里, false", ">50公里, 51公里, true", "≥50公里, 50公里, true", "<50公里, 50公里, false"})
    void a_strict_comparison_is_not_reached_at_its_bound(String value, String actual, boolean reached) {
        assertEquals(reached, row(value, actual).reached().isTrue());
    }

    @Test
    void a_row_that_nobody_filled_in_is_no_row() {
        SelfEvaluationView view = view(
                of(
                        "{\"l1\":\"产出指标\",\"l2\":\"数量指标\",\"name\":\"指标1：\",\"value\":\"\",\"weight\":\"\",\"actual\":\"\",\"score\":\"\"}"));
        assertTrue(view.rows().isEmpty());
        assertFalse(view.totalPoints().isPresent());
    }

    @Test
    void a_full_score_below_the_target_names_its_likely_cause() {
        assertEquals(
                ScoreCause.FULL_SCORE_DESPITE_SHORTFALL,
                row("≥50公里", "49公里").cause().orElseThrow());
        assertTrue(row("≥50公里", "50公里").cause().isEmpty());
    }

    @Test
    void execution_is_the_line_of_the_total() {
        SelfEvaluationView view = view(read("{\"projectName\":\"甲\"," + FUNDS.formatted("95", "9.5") + "}"));
        assertEquals("9.50", view.execution().points().get().rounded(2).toPlainString());
        assertTrue(view.execution().cause().isEmpty());
    }

    @Test
    void an_id_of_an_indicator_stands_where_rows_are_matched_by_code() {
        SelfEvaluationView view = view(
                of("{\"l1\":\"产出指标\",\"l2\":\"数量指标\",\"name\":\"养护里程\",\"indicatorId\":\"A01\",\"value\":\"≥50公里\"}"));
        assertEquals("A01", view.rows().get(0).row().text(IndicatorField.LIBRARY_CODE));
    }

    @Test
    void satisfaction_counts_as_satisfaction_wherever_it_is_printed() {
        SelfEvaluationView view = view(of(
                "{\"l1\":\"效益指标\",\"l2\":\"服务对象满意度指标\",\"name\":\"群众满意度\",\"value\":\"≥90%\"}",
                "{\"l1\":\"效益指标\",\"l2\":\"社会效益指标\",\"name\":\"出行条件\",\"value\":\"改善\"}"));
        assertTrue(view.rows().get(0).isSatisfaction());
        assertEquals("效益", view.rows().get(1).group());
    }
}
