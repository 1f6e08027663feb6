// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import java.util.Objects;
import org.biaochi.api.subject.Place;

/**
 * One thing that differs between two versions of a goal. Immutable.
 *
 * @param kind what happened
 * @param place where: the field, cell or row in the later version; the set where a row was removed
 * @param label the name of the row it belongs to, as typed; empty for what stands outside the rows
 * @param before what was typed before; empty if nothing was
 * @param after what is typed now; empty if nothing is
 */
public record GoalChange(Kind kind, Place place, String label, String before, String after) {
    /** What can happen. */
    public enum Kind {
        /** A field, a cell or an amount was changed (修改). */
        CHANGED,
        /** A row was added (新增). */
        ADDED,
        /** A row was removed (删除). */
        REMOVED
    }

    /** Requires every part. */
    public GoalChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
