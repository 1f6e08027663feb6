// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.subject.Cells;

/**
 * A snapshot (快照): the objects and records of a region as they were known on its day. Corrections of later days change nothing in
 * it, so that two circulars with one snapshot have one denominator. Immutable.
 *
 * @param id the number of the snapshot; empty if it has none
 * @param day the day
 * @param objects the objects that count, corrected as far as was known
 * @param records the records, corrected as far as was known
 */
public record Snapshot(
        String id, LocalDate day, List<Cells<SupervisedColumn>> objects, List<Cells<RecordColumn>> records) {
    /** Copies the lists. */
    public Snapshot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        objects = List.copyOf(objects);
        records = List.copyOf(records);
    }
}
