// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.figure;

import java.util.List;
import org.biaochi.api.review.Gate;
import org.biaochi.api.rule.Figure;

/**
 * What the figures of a stage are, and what they mean to a gate. A stage that shows more in its typed assessment implements this
 * with its own class, by which the engine knows it. Immutable.
 */
public interface Computed {
    /** The figures, sorted by place, then formula. */
    List<Figure> figures();

    /** What the figures say at the gate; empty for stages without one. */
    default List<Gate> gates() {
        return List.of();
    }
}
