// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import java.math.BigDecimal;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.PartialDate;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.Target.Bound;
import org.biaochi.api.goal.TargetCases;

/**
 * Writes a target in one canonical notation: {@code ≥95%}, {@code 18~54岁}, {@code 2021年12月31日}. What a {@link TargetReader}
 * reads from it has the same kind, sign, numbers, unit and dates. Kinds without numbers or dates are written as typed.
 */
public final class TargetWriter {

    private static final TargetCases<String> CASES = new TargetCases<>() {
        @Override
        public String otherwise(Target target) {
            return target.raw();
        }

        @Override
        public String number(Target target) {
            return target.operator().map(operator -> operator.symbol()).orElse("")
                    + target.number().map(BigDecimal::toPlainString).orElse("")
                    + unit(target);
        }

        @Override
        public String range(Target target) {
            Bound low = target.low().orElseThrow();
            Bound high = target.high().orElseThrow();
            String unit = unit(target);
            if (low.inclusive() && high.inclusive()) {
                return low.number().toPlainString() + unit + "~" + high.number().toPlainString() + unit;
            }
            return (low.inclusive() ? "[" : "(") + low.number().toPlainString() + unit + ","
                    + high.number().toPlainString() + unit + (high.inclusive() ? "]" : ")");
        }

        @Override
        public String date(Target target) {
            PartialDate start = target.start().orElseThrow();
            PartialDate end = target.end().orElseThrow();
            String sign = target.operator().map(operator -> operator.symbol()).orElse("");
            return sign + (start.equals(end) ? start.toString() : start + "~" + end);
        }
    };

    private TargetWriter() {}

    /** Returns the canonical notation of the target. */
    public static String write(Target target) {
        return target.match(CASES);
    }

    private static String unit(Target target) {
        return target.unit().map(TargetWriter::unit).orElse("");
    }

    /** 6月 is June and 3季度 the third quarter; six months and three quarters need 个. */
    private static String unit(MeasureUnit unit) {
        boolean calendar = unit.name().equals("月") || unit.name().equals("季度");
        return calendar ? "个" + unit.name() : unit.name();
    }
}
