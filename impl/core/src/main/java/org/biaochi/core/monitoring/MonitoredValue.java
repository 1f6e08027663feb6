// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.Target;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.NumberInUnit;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.target.TargetContext;
import org.biaochi.core.target.TargetReader;
import org.jspecify.annotations.Nullable;

/** Reads what was reached in the unit of the target, so that 30万元 stands beside 250000元. Pure functions. */
final class MonitoredValue {
    private MonitoredValue() {}

    /** The number in a cell, in the unit of the row; MISSING under its key if the cell is empty or the units do not convert. */
    static Value<Rational> number(Typed cell, String key, RowView row, TargetReader reader) {
        if (!cell.isValue()) {
            return Value.missing(key);
        }
        Target read = reader.read(cell.text(), null, unitColumn(row), TargetContext.NONE);
        return NumberInUnit.of(read, key, read.writtenUnit(), row.target().unit());
    }

    private static @Nullable String unitColumn(RowView row) {
        Typed unit = row.indicator().cell(IndicatorField.UNIT);
        return unit.isValue() ? unit.text() : null;
    }
}
