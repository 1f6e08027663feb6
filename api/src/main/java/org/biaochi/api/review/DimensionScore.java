// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;

/**
 * One dimension of a score sheet (维度) as typed, with its items. Immutable.
 *
 * @param cells its own cells
 * @param items its items (要点) in the order of the sheet; empty if the sheet scores dimensions only
 */
public record DimensionScore(Cells<ScoreColumn> cells, List<Cells<ScoreColumn>> items) {
    /** Copies the items. */
    public DimensionScore {
        Objects.requireNonNull(cells, "cells");
        items = List.copyOf(items);
    }

    /** A cell of the dimension itself. */
    public Typed cell(ScoreColumn column) {
        return cells.get(column);
    }
}
