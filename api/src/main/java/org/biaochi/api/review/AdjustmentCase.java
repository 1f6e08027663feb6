// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.subject.Place;

/**
 * A case to adjust an approved goal (绩效目标调整事项). Immutable.
 *
 * @param id its number
 * @param approved whether it was approved
 * @param budgetAdjustment number of the budget adjustment (预算调整) it is linked to; empty if it is linked to none
 * @param covers the places of the goal it allows to change, with what lies below; empty means the whole goal
 */
public record AdjustmentCase(String id, boolean approved, String budgetAdjustment, List<Place> covers) {
    /** Copies the places. */
    public AdjustmentCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(budgetAdjustment, "budgetAdjustment");
        covers = List.copyOf(covers);
    }

    /** Whether it is approved, linked to a budget adjustment, and allows a place to change. */
    public boolean covers(Place place) {
        if (!approved || budgetAdjustment.isBlank()) {
            return false;
        }
        for (Place at = place; at != null; at = at.parent()) {
            if (covers.contains(at)) {
                return true;
            }
        }
        return covers.isEmpty();
    }
}
