// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

import java.util.Optional;

/** What follows from the kind of a target: the inferred type (goals-and-review 1.4) and the case to answer. */
final class TargetTypes {

    private static final Optional<ValueType> NONE = Optional.empty();
    private static final Optional<ValueType> QUANT = Optional.of(ValueType.QUANT);
    private static final Optional<ValueType> QUAL_GRADE = Optional.of(ValueType.QUAL_GRADE);
    private static final Optional<ValueType> BOOLEAN = Optional.of(ValueType.BOOLEAN);
    private static final Optional<ValueType> DATE = Optional.of(ValueType.DATE);
    private static final Optional<ValueType> AMOUNT = Optional.of(ValueType.AMOUNT);
    private static final Optional<ValueType> RATE = Optional.of(ValueType.RATE);

    private TargetTypes() {}

    static Optional<ValueType> infer(Target target) {
        return switch (target.kind().code()) {
            case "NUMBER", "RANGE" -> ofUnit(target.category());
            case "SEVERAL" -> ofUnit(commonCategory(target));
            case "RATIO" -> RATE;
            case "DATE", "DATE_RANGE" -> DATE;
            case "BOOLEAN" -> BOOLEAN;
            case "GRADE", "SCALE", "TEXT", "INCOMPLETE" -> QUAL_GRADE;
            default -> NONE;
        };
    }

    private static Optional<ValueType> ofUnit(UnitCategory category) {
        return switch (category) {
            case PERCENT, RATE -> RATE;
            case MONEY -> AMOUNT;
            default -> QUANT;
        };
    }

    private static UnitCategory commonCategory(Target target) {
        UnitCategory common = null;
        for (Quantity quantity : target.quantities()) {
            if (common != null && common != quantity.category()) {
                return UnitCategory.UNKNOWN;
            }
            common = quantity.category();
        }
        return common == null ? UnitCategory.UNKNOWN : common;
    }

    static <R> R dispatch(Target target, TargetCases<R> cases) {
        return switch (target.kind().code()) {
            case "NUMBER" -> cases.number(target);
            case "RANGE" -> cases.range(target);
            case "SEVERAL", "RATIO" -> cases.numbers(target);
            case "DATE", "DATE_RANGE" -> cases.date(target);
            case "BOOLEAN" -> cases.yesOrNo(target);
            case "GRADE", "SCALE" -> cases.grade(target);
            case "TEXT" -> cases.text(target);
            case "EMPTY" -> cases.empty(target);
            default -> cases.otherwise(target);
        };
    }
}
