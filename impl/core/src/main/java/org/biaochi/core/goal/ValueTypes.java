// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.goal;

import java.util.Optional;
import org.biaochi.api.goal.ValueType;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.text.Folding;

/** Reads the type of a value: the column 指标性质 where it says something, else the value itself (goals-and-review 1.4). */
final class ValueTypes {
    private ValueTypes() {}

    static Optional<ValueType> read(Typed column, Optional<ValueType> inferred) {
        if (!column.isValue()) {
            return inferred;
        }
        String text = Folding.normalise(column.text());
        if (text.startsWith("定量")) {
            return Optional.of(inferred.filter(ValueTypes::isQuantified).orElse(ValueType.QUANT));
        }
        if (text.startsWith("定性")) {
            return Optional.of(
                    inferred.filter(type -> type == ValueType.BOOLEAN).orElse(ValueType.QUAL_GRADE));
        }
        for (ValueType type : ValueType.values()) {
            if (type.name().equals(text)) {
                return Optional.of(type);
            }
        }
        return inferred;
    }

    private static boolean isQuantified(ValueType type) {
        return type != ValueType.QUAL_GRADE && type != ValueType.BOOLEAN;
    }
}
