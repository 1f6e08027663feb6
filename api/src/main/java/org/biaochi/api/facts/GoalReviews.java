// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * The days on which the goal was changed, or expressly left unchanged, after its approval (目标调整与复核记录). Immutable.
 *
 * @param dates in any order
 */
public record GoalReviews(List<LocalDate> dates) {
    /** Copies the days. */
    public GoalReviews {
        dates = List.copyOf(dates);
    }
}
