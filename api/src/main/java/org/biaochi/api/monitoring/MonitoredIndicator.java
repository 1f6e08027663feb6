// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.monitoring;

import java.util.Objects;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;

/**
 * One row of a monitoring report: the indicator with its target as printed there, and what is reported of it. Immutable.
 *
 * @param indicator levels, name, target and weight
 * @param cells what is reported
 */
public record MonitoredIndicator(Indicator indicator, Cells<MonitoringColumn> cells) {
    /** Requires both. */
    public MonitoredIndicator {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(cells, "cells");
    }

    /** A cell as typed. */
    public Typed cell(MonitoringColumn column) {
        return cells.get(column);
    }

    /** The place of the row: {@code /indicators/3}. */
    public Place place() {
        return indicator.place();
    }

    /** The place of a cell. */
    public Place place(MonitoringColumn column) {
        return place().child(column.key());
    }
}
