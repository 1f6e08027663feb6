// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;

/**
 * What was typed beside a target as a number in the unit of that target, so that 30万元 stands beside 250000元. Pure functions; any
 * number of threads.
 */
public final class NumberInUnit {
    /** The error of a cell without a number where the target is one (PM-MON-108). */
    public static final String NO_NUMBER = "PM-MON-108";

    /** What is missing where units do not convert. */
    public static final String UNIT = "unit";

    private NumberInUnit() {}

    /**
     * The number; MISSING under the key of the cell if nothing was typed, MISSING under {@value #UNIT} if the units do not convert,
     * the error {@value #NO_NUMBER} if it is none.
     *
     * @param read the cell as read
     * @param own its unit; empty if it is in that of the target
     * @param asked the unit of the target
     */
    public static Value<Rational> of(Target read, String key, Optional<MeasureUnit> own, Optional<MeasureUnit> asked) {
        if (read.is(TargetKind.EMPTY) || read.is(TargetKind.PLACEHOLDER)) {
            return Value.missing(key);
        }
        Optional<BigDecimal> number = read.number();
        if (number.isEmpty()) {
            return Value.error(NO_NUMBER);
        }
        if (own.isEmpty() || asked.isEmpty() || own.get().isSameAs(asked.get())) {
            return Value.present(Rational.of(number.get()));
        }
        if (!own.get().convertsTo(asked.get())) {
            return Value.missing(UNIT);
        }
        Rational base = Rational.of(own.get().toBase(number.get()));
        return Value.present(base.dividedBy(Rational.of(asked.get().toBase(BigDecimal.ONE))));
    }
}
