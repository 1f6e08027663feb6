// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.StricterOrder;

/** Compares two values of a parameter in the direction its declaration calls stricter. Pure functions. */
final class Strictness {
    private Strictness() {}

    /** Whether both values mean the same, however they are written. */
    static boolean same(ParameterType<?> type, RawValue left, RawValue right) {
        if (left.equals(right) || left instanceof RawValue.Unset || right instanceof RawValue.Unset) {
            return left.equals(right);
        }
        if (type == ParameterType.DECIMAL) {
            return decimal(left).compareTo(decimal(right)) == 0;
        }
        return Values.typed(type, left, "").equals(Values.typed(type, right, ""));
    }

    /**
     * Whether the lower layer's value is at least as strict as the upper one's. An unset value asks for nothing; without an
     * order only the same value is.
     */
    static boolean keeps(ParameterDeclaration declaration, RawValue upper, RawValue lower) {
        ParameterType<?> type = declaration.parameter().type();
        if (upper instanceof RawValue.Unset || same(type, upper, lower)) {
            return true;
        }
        if (lower instanceof RawValue.Unset || declaration.order() == StricterOrder.NONE) {
            return false;
        }
        if (declaration.order() == StricterOrder.SUPERSET) {
            return members(type, lower).containsAll(members(type, upper));
        }
        int compared = compare(type, upper, lower);
        return declaration.order() == StricterOrder.HIGHER ? compared <= 0 : compared >= 0;
    }

    private static int compare(ParameterType<?> type, RawValue upper, RawValue lower) {
        if (type == ParameterType.INTEGER) {
            return Values.typed(ParameterType.INTEGER, upper, "")
                    .compareTo(Values.typed(ParameterType.INTEGER, lower, ""));
        }
        if (type == ParameterType.DATE) {
            LocalDate day = Values.typed(ParameterType.DATE, upper, "");
            return day.compareTo(Values.typed(ParameterType.DATE, lower, ""));
        }
        return decimal(upper).compareTo(decimal(lower));
    }

    private static Set<Object> members(ParameterType<?> type, RawValue value) {
        if (type == ParameterType.DECIMALS) {
            Set<Object> numbers = new HashSet<>();
            List<BigDecimal> typed = Values.typed(ParameterType.DECIMALS, value, "");
            typed.forEach(number -> numbers.add(number.stripTrailingZeros()));
            return numbers;
        }
        if (type == ParameterType.PATTERN) {
            return new HashSet<>(Values.typed(ParameterType.PATTERN, value, "").alternatives());
        }
        if (type == ParameterType.TABLE) {
            return new HashSet<>(Values.typed(ParameterType.TABLE, value, "").rows());
        }
        return new HashSet<>(Values.typed(ParameterType.WORDS, value, ""));
    }

    private static BigDecimal decimal(RawValue value) {
        return Values.typed(ParameterType.DECIMAL, value, "");
    }
}
