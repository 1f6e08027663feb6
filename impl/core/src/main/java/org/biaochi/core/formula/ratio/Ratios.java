// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.ratio;

import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;

/**
 * The ratio library of department evaluation (部门整体绩效评价比率库): R01 to R14. 0 ÷ 0 is not applicable, anything else ÷ 0 an
 * error. Pure functions.
 */
public final class Ratios {
    /** 在职人员控制率: staff ÷ posts. */
    public static final Formula<Rational> R01 = ratio("R01");
    /** 三公经费变动率: (this year − last year) ÷ last year. */
    public static final Formula<Rational> R02 = Formula.of("R02", Shape.RATIO, "cur", "prev");
    /** 预算完成率: completed ÷ budget. */
    public static final Formula<Rational> R03 = ratio("R03");
    /** 预算调整率: adjustment ÷ budget; the adjustment may be negative. */
    public static final Formula<Rational> R04 = ratio("R04");
    /** 支付进度率: paid progress ÷ planned progress. */
    public static final Formula<Rational> R05 = ratio("R05");
    /** 结转结余率: carried over ÷ budget, or ÷ spending where a place says so. */
    public static final Formula<Rational> R06 = ratio("R06");
    /** 结转结余变动率: (this year − last year) ÷ last year. */
    public static final Formula<Rational> R07 = Formula.of("R07", Shape.RATIO, "cur", "prev");
    /** 公用经费控制率: spent ÷ budget. */
    public static final Formula<Rational> R08 = ratio("R08");
    /** 三公经费控制率: spent ÷ budget. */
    public static final Formula<Rational> R09 = ratio("R09");
    /** 政府采购执行率: purchased ÷ budget. */
    public static final Formula<Rational> R10 = ratio("R10");
    /** 固定资产利用率: in use ÷ all. */
    public static final Formula<Rational> R11 = ratio("R11");
    /** 实际完成率: actual output ÷ planned output. */
    public static final Formula<Rational> R12 = ratio("R12");
    /** 质量达标率: output up to standard ÷ actual output. */
    public static final Formula<Rational> R13 = ratio("R13");
    /** 成本节约率: (planned cost − actual cost) ÷ planned cost. */
    public static final Formula<Rational> R14 = Formula.of("R14", Shape.RATIO, "planned", "actual");

    private Ratios() {}

    private static Formula<Rational> ratio(String id) {
        return Formula.of(id, Shape.RATIO, "n", "d");
    }

    /**
     * R01, R03 to R06, R08 to R13: numerator ÷ denominator.
     *
     * @throws IllegalArgumentException if the formula is another
     */
    public static Result<Rational> ratio(
            Formula<Rational> formula, Value<Rational> numerator, Value<Rational> denominator) {
        if (!formula.inputs().equals(R01.inputs()) || formula.id().toString().charAt(0) != 'R') {
            throw new IllegalArgumentException(formula + " is no plain ratio");
        }
        // An adjustment is a change and may lower the budget.
        Value<Rational> stopped = formula == R04 ? Given.stop(numerator, denominator) : null;
        if (stopped == null) {
            stopped = formula == R04 ? Given.stopAmounts(denominator) : Given.stopAmounts(numerator, denominator);
        }
        Value<Rational> ratio = stopped != null ? stopped : divided(numerator.get(), denominator.get());
        return formula.result(ratio, "", numerator, denominator);
    }

    /**
     * R02 and R07: the change from the year before.
     *
     * @throws IllegalArgumentException if the formula is another
     */
    public static Result<Rational> change(
            Formula<Rational> formula, Value<Rational> current, Value<Rational> previous) {
        if (formula != R02 && formula != R07) {
            throw new IllegalArgumentException(formula + " is no change from the year before");
        }
        Value<Rational> stopped = Given.stopAmounts(current, previous);
        Value<Rational> change =
                stopped != null ? stopped : divided(current.get().minus(previous.get()), previous.get());
        return formula.result(change, "", current, previous);
    }

    /** R14: negative where the cost ran over. */
    public static Result<Rational> saving(Value<Rational> planned, Value<Rational> actual) {
        Value<Rational> stopped = Given.stopAmounts(planned, actual);
        Value<Rational> saving =
                stopped != null ? stopped : divided(planned.get().minus(actual.get()), planned.get());
        return R14.result(saving, "", planned, actual);
    }

    private static Value<Rational> divided(Rational numerator, Rational denominator) {
        if (denominator.signum() != 0) {
            return Value.present(numerator.dividedBy(denominator));
        }
        return numerator.signum() == 0 ? Value.notApplicable("ZERO_BY_ZERO") : Value.error("ZERO_DENOMINATOR");
    }
}
