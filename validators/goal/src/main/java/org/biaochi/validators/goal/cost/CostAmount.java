// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.cost;

import java.math.BigDecimal;
import java.util.Optional;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.UnitCategory;
import org.biaochi.api.rule.Missing;
import org.biaochi.core.goal.Extent;
import org.biaochi.core.goal.RowView;
import org.jspecify.annotations.Nullable;

/**
 * The value of a cost row in 元. What cannot be converted is at least nothing and at most anything, for amounts are not
 * negative. Immutable.
 *
 * @param low the least that it may be
 * @param high the most that it may be; null if that is unknown
 * @param missing what keeps it from being exact; null if it is
 */
record CostAmount(
        BigDecimal low, @Nullable BigDecimal high, @Nullable Missing missing) {
    private static final String YUAN = "元";
    private static final Missing VALUE = Missing.field(IndicatorField.VALUE.key());

    static CostAmount of(RowView row) {
        if (row.mayBeCut(IndicatorField.VALUE)) {
            return unknown(Missing.REST_OF_FORM);
        }
        Optional<Extent> yuan = Extent.of(row.target())
                .filter(extent -> extent.unit().filter(CostAmount::isYuan).isPresent());
        if (yuan.isEmpty()) {
            return unknown(VALUE);
        }
        BigDecimal low = yuan.get().low();
        BigDecimal high = yuan.get().high();
        return new CostAmount(low, high, low.compareTo(high) == 0 ? null : VALUE);
    }

    private static boolean isYuan(MeasureUnit unit) {
        return unit.category() == UnitCategory.MONEY && unit.base().equals(YUAN);
    }

    private static CostAmount unknown(Missing missing) {
        return new CostAmount(BigDecimal.ZERO, null, missing);
    }

    /** Whether it is known that it is not this amount. */
    boolean differsFrom(BigDecimal amount) {
        return low.compareTo(amount) > 0 || high != null && (missing != null || low.compareTo(amount) != 0);
    }
}
