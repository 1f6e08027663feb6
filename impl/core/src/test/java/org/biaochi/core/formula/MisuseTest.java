// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.goal.Operator;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.execution.ExecutionRate;
import org.biaochi.core.formula.linkage.TransferShares;
import org.biaochi.core.formula.progress.IndicatorLight;
import org.biaochi.core.formula.ratio.Ratios;
import org.biaochi.core.formula.score.ExecutionScore;
import org.biaochi.core.formula.score.IndicatorScore;
import org.biaochi.core.formula.score.Totals;
import org.biaochi.core.formula.survey.Satisfaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A function refuses what no rule may hand it. */
class MisuseTest {
    private static final Terms TERMS = ShippedParameters.terms();
    private static final Value<Rational> ONE = Given.number(BigDecimal.ONE);

    @Test
    void operators_formulas_and_lists_that_do_not_fit_are_refused() {
        TransferShares.Item district = new TransferShares.Item("610900", ONE, ONE);
        Map<String, Executable> misuses = new LinkedHashMap<>();
        for (Operator operator : List.of(Operator.LESS, Operator.LESS_OR_EQUAL, Operator.RANGE, Operator.QUALITATIVE)) {
            misuses.put("F21 " + operator, () -> IndicatorScore.floor(operator, ONE, ONE, ONE, TERMS));
        }
        for (Operator operator : List.of(Operator.GREATER, Operator.GREATER_OR_EQUAL, Operator.EQUAL)) {
            misuses.put("F10 " + operator, () -> IndicatorLight.ceiling(operator, ONE, ONE, TERMS));
        }
        for (Operator operator : List.of(
                Operator.GREATER_OR_EQUAL,
                Operator.LESS_OR_EQUAL,
                Operator.EQUAL,
                Operator.RANGE,
                Operator.QUALITATIVE)) {
            misuses.put("F23 " + operator, () -> IndicatorScore.strict(operator, ONE, ONE, ONE, TERMS));
        }
        misuses.put("F01 as a ratio", () -> Ratios.ratio(ExecutionRate.F01, ONE, ONE));
        misuses.put("F02 as a ratio", () -> Ratios.ratio(ExecutionRate.F02, ONE, ONE));
        misuses.put("R14 as a ratio", () -> Ratios.ratio(Ratios.R14, ONE, ONE));
        misuses.put("R01 as a change", () -> Ratios.change(Ratios.R01, ONE, ONE));
        misuses.put(
                "F27 without a weight for its leaf",
                () -> Totals.total(Value.present(ExecutionScore.of(Rational.ONE)), List.of(ONE), ONE, List.of()));
        misuses.put("F43 with one code twice", () -> TransferShares.of(ONE, List.of(district, district)));
        misuses.put(
                "F60 with one value for two answers",
                () -> Satisfaction.mean(List.of(ONE, ONE), Value.present(List.of(Rational.ONE)), TERMS));
        misuses.put("F01 with one input", () -> ExecutionRate.F01.result(ONE, "", ONE));
        misuses.forEach((name, misuse) -> assertThrows(IllegalArgumentException.class, misuse, name));
    }
}
