// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.util.List;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.rule.Figure;
import org.biaochi.core.figure.Computed;

/**
 * What is computed of one rectification record. Immutable.
 *
 * @param figures all figures, sorted by place, then formula
 * @param steps what somebody still owes
 */
public record RectificationOutcome(List<Figure> figures, List<DueStep> steps) implements Computed {
    /** Copies the lists. */
    public RectificationOutcome {
        figures = List.copyOf(figures);
        steps = List.copyOf(steps);
    }
}
