// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import static org.biaochi.validators.evaluation.SelfEvaluationBench.TERMS;
import static org.biaochi.validators.evaluation.SelfEvaluationBench.number;
import static org.biaochi.validators.evaluation.SelfEvaluationBench.of;
import static org.biaochi.validators.evaluation.SelfEvaluationBench.outcome;
import static org.biaochi.validators.evaluation.SelfEvaluationBench.view;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.rule.Outcome;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.execution.ExecutionRate;
import org.biaochi.core.formula.score.ExecutionScore;
import org.biaochi.core.formula.score.Grades;
import org.biaochi.core.formula.score.IndicatorScore;
import org.biaochi.core.formula.score.Totals;
import org.biaochi.core.formula.survey.Satisfaction;
import org.junit.jupiter.api.Test;

/** Defects of deployed self-evaluation systems and published forms that we do not have. */
class DeployedDefectsTest {
    private static final String COST =
            "{\"l1\":\"成本指标\",\"l2\":\"经济成本指标\",\"name\":\"养护成本\",\"value\":\"≤30万元\",\"weight\":\"90\",\"actual\":\"%s\",\"score\":\"90\"}";

    private static String points(Value<Rational> points) {
        return points.get().rounded(2).toPlainString();
    }

    @Test
    void a_total_of_exactly_ninety_has_a_grade_and_bands_of_whole_numbers_leave_no_gap() {
        assertEquals("优", Grades.of(number("90"), TERMS).value().get());
        assertEquals("良", Grades.of(number("89.5"), TERMS).value().get());
        assertEquals("中", Grades.of(number("79.99"), TERMS).value().get());
    }

    @Test
    void a_project_without_budget_that_spent_gets_no_points_of_execution() {
        Value<ExecutionScore> score =
                ExecutionScore.of(number("5"), number("0"), TERMS).value();
        assertEquals(Value.State.ERROR, score.state());
        assertEquals("PM-MON-104", score.code());
    }

    @Test
    void a_target_of_zero_is_not_rewarded_above_equality_nor_punished_above_a_floor() {
        Value<Rational> one = number("1");
        Value<Rational> zero = number("0");
        Value<Rational> weight = number("8");
        assertEquals(
                "0.00",
                points(IndicatorScore.floor(Operator.EQUAL, one, zero, weight, TERMS)
                        .value()));
        assertEquals(
                "8.00",
                points(IndicatorScore.floor(Operator.GREATER_OR_EQUAL, number("5"), zero, weight, TERMS)
                        .value()));
    }

    @Test
    void self_evaluation_divides_by_the_budget_and_evaluation_by_what_arrived() {
        assertEquals(
                "0.45",
                points(ExecutionRate.monitoring(number("90"), number("200")).value()));
        assertEquals(
                "0.90",
                points(ExecutionRate.evaluation(number("90"), number("100")).value()));
    }

    @Test
    void the_total_is_the_sum_of_the_scores_as_printed() {
        List<Value<Rational>> leaves = List.of(number("3.333"), number("3.333"), number("3.334"));
        assertEquals("9.99", Totals.leaves(leaves).value().get().total().toPlainString());
    }

    @Test
    void a_word_is_no_actual_of_a_number() {
        AchievedRow row = view(of(COST.formatted("完成"))).rows().get(0);
        assertEquals("PM-MON-108", row.actual().code());
        assertFalse(row.score().isPresent());
        assertEquals(Outcome.UNDECIDED, outcome("PM-SEL-104", of(COST.formatted("完成"))));
    }

    @Test
    void a_single_cost_indicator_of_ninety_and_no_satisfaction_are_reported() {
        assertEquals(Outcome.FAILED, outcome("PM-SEL-102", of(COST.formatted("28万元"))));
        assertEquals(Outcome.FAILED, outcome("PM-SEL-118", of(COST.formatted("28万元"))));
    }

    @Test
    void a_missing_actual_is_scored_neither_with_nothing_nor_with_everything() {
        AchievedRow row = view(of(COST.formatted(""))).rows().get(0);
        assertEquals(Value.State.MISSING, row.score().state());
        Value<Rational> missing = Value.missing("actual");
        assertEquals(
                Value.State.MISSING,
                IndicatorScore.floor(Operator.GREATER_OR_EQUAL, missing, number("1"), number("8"), TERMS)
                        .value()
                        .state());
        assertFalse(view(of(COST.formatted(""))).totalPoints().isPresent());
    }

    @Test
    void satisfaction_without_a_method_earns_no_points() {
        Value<Rational> points = Satisfaction.points(
                        number("92"),
                        number("90"),
                        number("10"),
                        Value.missing("method"),
                        number("100"),
                        Value.present(SelfEvaluationBench.DAY),
                        TERMS)
                .value();
        assertEquals(Value.State.MISSING, points.state());
    }
}
