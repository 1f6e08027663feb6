// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.util.Optional;
import org.biaochi.core.goal.Extent;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.logic.Truth;

/** Whether two rows promise the same. Pure functions. */
final class SameTarget {
    private SameTarget() {}

    /** Equal as normalised texts, or as numbers with the same sign in units that convert; UNKNOWN if a value is blank. */
    static Truth of(RowView row, RowView other) {
        if (row.value().isEmpty() || other.value().isEmpty()) {
            return Truth.UNKNOWN;
        }
        Optional<Extent> mine = Extent.of(row.target());
        Optional<Extent> theirs = Extent.of(other.target());
        if (mine.isPresent() && theirs.isPresent()) {
            return Truth.of(row.target().operatorOrEqual() == other.target().operatorOrEqual()
                    && mine.get().compares(theirs.get())
                    && mine.get().low().compareTo(theirs.get().low()) == 0
                    && mine.get().high().compareTo(theirs.get().high()) == 0);
        }
        return Truth.of(row.value().equals(other.value()));
    }
}
