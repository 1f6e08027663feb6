// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.mechanism;

import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.Target;
import org.biaochi.api.goal.TargetKind;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.RowView;

/** Questions about values that several rules ask. Pure functions. */
public final class Values {
    private Values() {}

    /** Whether the type is QUANT, AMOUNT or RATE. */
    public static boolean isQuantity(ValueType type) {
        return type == ValueType.QUANT || type == ValueType.AMOUNT || type == ValueType.RATE;
    }

    /** Whether the type is a quantity or a date: a value that must be readable. */
    public static boolean isMeasured(ValueType type) {
        return isQuantity(type) || type == ValueType.DATE;
    }

    /** Whether one or more numbers were read. */
    public static boolean hasNumber(Target target) {
        return target.is(TargetKind.NUMBER)
                || target.is(TargetKind.RANGE)
                || target.is(TargetKind.SEVERAL)
                || target.is(TargetKind.RATIO);
    }

    /** Whether a number, range, ratio or date was read. */
    public static boolean isReadable(Target target) {
        return hasNumber(target) || target.is(TargetKind.DATE) || target.is(TargetKind.DATE_RANGE);
    }

    /** The unit of one of the numbers of a value: its own, else that of the row. */
    public static Optional<MeasureUnit> unit(Quantity quantity, Target target) {
        return quantity.unit().or(target::unit);
    }

    /** The cell in which the unit stands: its column if that is filled, else the value. */
    public static IndicatorField unitCell(RowView row) {
        return row.state(IndicatorField.UNIT) == Typed.State.VALUE ? IndicatorField.UNIT : IndicatorField.VALUE;
    }

    /** The place of the cell in which the unit stands. */
    public static Place unitPlace(RowView row) {
        return row.place(unitCell(row));
    }
}
