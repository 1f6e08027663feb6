// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.formula.supervision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Formula;
import org.biaochi.core.formula.Given;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.Shape;

/**
 * Shares of objects or of amounts (覆盖率、应用率、公开率、整改率): F50 to F55. 0 ÷ 0 is not applicable, never 100 %; more than the
 * whole is the error PM-CIR-102. The caller fixes the snapshot that both numbers are taken from. Pure functions.
 */
public final class CoverageRates {
    /** Approved goals ÷ objects that need one. */
    public static final Formula<Rational> F50 = Formula.of("F50", Shape.RATIO, "approved", "needed");

    /** Submitted monitoring reports ÷ objects alive in the window less exempt ones. */
    public static final Formula<Rational> F51 = Formula.of("F51", Shape.RATIO, "submitted", "alive", "exempt");

    /** Submitted self-evaluations ÷ all projects. */
    public static final Formula<Rational> F52 = Formula.of("F52", Shape.RATIO, "submitted", "all");

    /** Evaluations with a recorded effect ÷ evaluations finalised. */
    public static final Formula<Rational> F53 = Formula.of("F53", Shape.RATIO, "withEffect", "finalised");

    /** Published on time ÷ must be published less approved exemptions. */
    public static final Formula<Rational> F54 = Formula.of("F54", Shape.RATIO, "onTime", "must", "exempt");

    /** Closed ÷ due, and closed on time ÷ due. */
    public static final Formula<Rectified> F55 = Formula.of(
            "F55", Shape.<Rectified>of(Shape.rounding(6), Rectified::shown), "closed", "closedOnTime", "due");

    /** The error of a share outside 0 … 1. */
    public static final String NO_SHARE = "PM-CIR-102";

    private CoverageRates() {}

    /**
     * Two shares of the rectifications that were due. Immutable.
     *
     * @param completion closed on verification
     * @param onTime closed within the deadline
     */
    public record Rectified(Value<Rational> completion, Value<Rational> onTime) {
        /** Requires both. */
        public Rectified {
            Objects.requireNonNull(completion, "completion");
            Objects.requireNonNull(onTime, "onTime");
        }

        private FigureValue shown() {
            Map<String, FigureValue> parts = new LinkedHashMap<>();
            parts.put("completion", Shape.part(completion, rate -> Shape.decimal(rate, 6)));
            parts.put("onTime", Shape.part(onTime, rate -> Shape.decimal(rate, 6)));
            return Shape.parts(parts);
        }
    }

    /** F50 绩效目标覆盖率, by count or by amount. */
    public static Result<Rational> goals(Value<Rational> approved, Value<Rational> needed) {
        return F50.result(share(approved, needed), "", approved, needed);
    }

    /** F51 监控覆盖率. */
    public static Result<Rational> monitoring(
            Value<Rational> submitted, Value<Rational> alive, Value<Rational> exempt) {
        return F51.result(shareLess(submitted, alive, exempt), "", submitted, alive, exempt);
    }

    /** F52 自评覆盖率. */
    public static Result<Rational> selfEvaluation(Value<Rational> submitted, Value<Rational> all) {
        return F52.result(share(submitted, all), "", submitted, all);
    }

    /** F53 评价结果应用率; a plain reading is no effect. */
    public static Result<Rational> application(Value<Rational> withEffect, Value<Rational> finalised) {
        return F53.result(share(withEffect, finalised), "", withEffect, finalised);
    }

    /** F54 公开率; late publication does not count. */
    public static Result<Rational> disclosure(Value<Rational> onTime, Value<Rational> must, Value<Rational> exempt) {
        return F54.result(shareLess(onTime, must, exempt), "", onTime, must, exempt);
    }

    /** F55 整改完成率 and 按期整改率; what is not yet due counts nowhere, even if closed early. */
    public static Result<Rectified> rectification(
            Value<Rational> closed, Value<Rational> closedOnTime, Value<Rational> due) {
        Rectified rectified = new Rectified(share(closed, due), share(closedOnTime, due));
        return F55.result(Value.present(rectified), "", closed, closedOnTime, due);
    }

    private static Value<Rational> shareLess(Value<Rational> part, Value<Rational> whole, Value<Rational> exempt) {
        Value<Rational> stopped = Given.stopAmounts(part, whole, exempt);
        return stopped != null ? stopped : ratio(part.get(), whole.get().minus(exempt.get()));
    }

    private static Value<Rational> share(Value<Rational> part, Value<Rational> whole) {
        Value<Rational> stopped = Given.stopAmounts(part, whole);
        return stopped != null ? stopped : ratio(part.get(), whole.get());
    }

    private static Value<Rational> ratio(Rational part, Rational whole) {
        if (part.isAbove(whole)) {
            return Value.error(NO_SHARE);
        }
        return whole.signum() == 0 ? Value.notApplicable("ZERO_BY_ZERO") : Value.present(part.dividedBy(whole));
    }
}
