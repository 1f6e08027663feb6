// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.target.TargetContext;
import org.biaochi.core.target.TargetReader;
import org.jspecify.annotations.Nullable;

/** Reads what was reached in the unit of the target, so that 30万元 stands beside 250000元. Pure functions. */
final class MonitoredValue {
    /** The error of an actual without a number where the target is one. */
    static final String NO_NUMBER = "PM-MON-108";

    private MonitoredValue() {}

    /** The number in a cell, in the unit of the row; MISSING under its key if the cell is empty or the units do not convert. */
    static Value<Rational> number(Typed cell, String key, RowView row, TargetReader reader) {
        if (!cell.isValue()) {
            return Value.missing(key);
        }
        Target read = reader.read(cell.text(), null, unitColumn(row), TargetContext.NONE);
        if (read.is(TargetKind.EMPTY) || read.is(TargetKind.PLACEHOLDER)) {
            return Value.missing(key);
        }
        Optional<BigDecimal> number = read.number();
        if (number.isEmpty()) {
            return Value.error(NO_NUMBER);
        }
        Optional<MeasureUnit> typed = read.writtenUnit();
        Optional<MeasureUnit> asked = row.target().unit();
        if (typed.isEmpty() || asked.isEmpty() || typed.get().equals(asked.get())) {
            return Value.present(Rational.of(number.get()));
        }
        if (!typed.get().convertsTo(asked.get())) {
            return Value.missing("unit");
        }
        Rational base = Rational.of(typed.get().toBase(number.get()));
        return Value.present(base.dividedBy(Rational.of(asked.get().toBase(BigDecimal.ONE))));
    }

    private static @Nullable String unitColumn(RowView row) {
        Typed unit = row.indicator().cell(IndicatorField.UNIT);
        return unit.isValue() ? unit.text() : null;
    }
}
