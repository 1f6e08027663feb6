// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.target.DecimalReading;
import org.biaochi.core.target.Decimals;

/**
 * A typed number with its unit, equal whatever its scale. Immutable.
 *
 * @param number the number, stripped
 * @param unit the name of its unit; empty if it has none
 */
public record TypedNumber(BigDecimal number, String unit) {
    /** Reads a cell; empty if it holds no number. */
    public static Optional<TypedNumber> of(Typed cell) {
        if (!cell.isValue()) {
            return Optional.empty();
        }
        DecimalReading reading = Decimals.standard().read(cell.text());
        String unit = reading.unit().map(Object::toString).orElse("");
        return reading.number().map(number -> new TypedNumber(number.stripTrailingZeros(), unit));
    }
}
