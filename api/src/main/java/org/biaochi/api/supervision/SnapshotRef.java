// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which snapshot a figure rests on, and what it counts. Immutable.
 *
 * @param id the number of the snapshot; empty if it has none
 * @param day the day
 * @param countsAdditions whether objects added in mid-year count
 * @param countsEnded whether cancelled and merged objects count
 * @param countsTemporary whether conversions of temporary payments count
 */
public record SnapshotRef(
        String id, LocalDate day, boolean countsAdditions, boolean countsEnded, boolean countsTemporary) {
    /** Requires id and day. */
    public SnapshotRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
    }
}
