// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.execution;

import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;

/**
 * Budget execution rates (预算执行率) and the rate of funds in place (资金到位率): F01, F02, F03. The two execution rates have
 * different denominators and must never be mixed. Pure functions; amounts in 元, results are ratios.
 */
public final class ExecutionRate {
    /** Executed ÷ budget of the whole year: monitoring and self-evaluation. */
    public static final Formula<Rational> F01 = Formula.of("F01", Shape.RATIO, "X", "B");

    /** Spent ÷ funds that arrived: evaluation. */
    public static final Formula<Rational> F02 = Formula.of("F02", Shape.RATIO, "spent", "arrived");

    /** Arrived ÷ budget. */
    public static final Formula<Rational> F03 = Formula.of("F03", Shape.RATIO, "arrived", "budget");

    /** The error of spending on a budget of zero. */
    public static final String SPENT_WITHOUT_BUDGET = "PM-MON-104";

    /** Boundary of F01: more was executed than budgeted; PM-MON-105 fires. */
    public static final String OVER_BUDGET = "OVER_BUDGET";

    private ExecutionRate() {}

    /**
     * F01: executed amount ÷ budget of the whole year. 0 ÷ 0 is not applicable; spending on a budget of zero is the error {@value
     * #SPENT_WITHOUT_BUDGET}; a rate above 1 is kept.
     *
     * @param executed 执行数
     * @param budget 全年预算数
     */
    public static Result<Rational> monitoring(Value<Rational> executed, Value<Rational> budget) {
        Value<Rational> rate = rate(executed, budget, SPENT_WITHOUT_BUDGET);
        boolean over = rate.isPresent() && rate.get().isAbove(Rational.ONE);
        return F01.result(rate, over ? OVER_BUDGET : "", executed, budget);
    }

    /**
     * F01 with the budget of the whole year as approved at the beginning plus adjustments.
     *
     * @param executed 执行数
     * @param initial 年初批复
     * @param adjusted 调整, negative where the budget was lowered
     */
    public static Result<Rational> monitoring(
            Value<Rational> executed, Value<Rational> initial, Value<Rational> adjusted) {
        return monitoring(executed, budget(initial, adjusted));
    }

    /** The budget of the whole year (全年预算数): approved at the beginning plus adjustments. */
    public static Value<Rational> budget(Value<Rational> initial, Value<Rational> adjusted) {
        Value<Rational> stopped = Given.stop(initial, adjusted);
        return stopped != null ? stopped : Value.present(initial.get().plus(adjusted.get()));
    }

    /** F02: spent ÷ funds that arrived (实际支出 ÷ 实际到位资金). Spending without arrived funds is an error. */
    public static Result<Rational> evaluation(Value<Rational> spent, Value<Rational> arrived) {
        return F02.result(rate(spent, arrived, "ZERO_DENOMINATOR"), "", spent, arrived);
    }

    /** F03: arrived ÷ budget (实际到位 ÷ 预算). Funds without a budget are an error. */
    public static Result<Rational> arrival(Value<Rational> arrived, Value<Rational> budget) {
        return F03.result(rate(arrived, budget, "ZERO_DENOMINATOR"), "", arrived, budget);
    }

    private static Value<Rational> rate(Value<Rational> part, Value<Rational> whole, String zeroDenominator) {
        Value<Rational> stopped = Given.stopAmounts(part, whole);
        if (stopped != null) {
            return stopped;
        }
        if (whole.get().signum() == 0) {
            return part.get().signum() == 0 ? Value.notApplicable("ZERO_BY_ZERO") : Value.error(zeroDenominator);
        }
        return Value.present(part.get().dividedBy(whole.get()));
    }
}
