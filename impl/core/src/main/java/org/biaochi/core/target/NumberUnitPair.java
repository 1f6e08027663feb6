// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.target;

import org.biaochi.api.goal.Quantity;
import org.biaochi.api.goal.UnitCategory;

/**
 * A number with a known unit somewhere in a text.
 *
 * @param quantity the number, its sign and its unit, which is always present
 * @param start where it begins in the folded text
 * @param end where it ends there, exclusive
 * @param spelled whether the number is written in Chinese numerals
 */
public record NumberUnitPair(Quantity quantity, int start, int end, boolean spelled) {

    /** Tells whether this is an amount of money. */
    public boolean isMoney() {
        return quantity.category() == UnitCategory.MONEY;
    }
}
