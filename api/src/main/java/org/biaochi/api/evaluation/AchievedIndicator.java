// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import java.util.Objects;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;

/**
 * One row of a self-evaluation: the indicator with its target as printed there, and what was achieved and scored. Immutable.
 *
 * @param indicator levels, name, target and weight
 * @param cells what was achieved
 */
public record AchievedIndicator(Indicator indicator, Cells<AchievedColumn> cells) {
    /** Requires both. */
    public AchievedIndicator {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(cells, "cells");
    }

    /** A cell as typed. */
    public Typed cell(AchievedColumn column) {
        return cells.get(column);
    }

    /** The place of the row: {@code /indicators/3}. */
    public Place place() {
        return indicator.place();
    }

    /** The place of a cell. */
    public Place place(AchievedColumn column) {
        return place().child(column.key());
    }
}
