// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.time.LocalDate;
import java.util.Optional;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.supervision.ChangeColumn;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.goal.Reading;

/** Corrects the year of a region: nothing is overwritten, the feed of changes grows by one. Pure functions. */
public final class Corrections {
    private Corrections() {}

    /**
     * The year with one more correction.
     *
     * @param target the code of the object, or the number of the record
     * @param field the key of the cell
     * @param after what it should have been
     * @param day the day of the correction; earlier snapshots do not know of it
     * @throws IllegalArgumentException if there is no such object or record, or it has no such cell
     */
    public static RegionYear correct(
            RegionYear year, String target, String field, String after, LocalDate day, String by, String reason) {
        Register register = new Register(year);
        Typed before = current(register, target, field, day)
                .orElseThrow(() -> new IllegalArgumentException("没有可更正的内容：" + target + " 的 " + field
                        + "，请核对对象代码（或记录编号）和栏目 / nothing to correct: " + field + " of " + target
                        + "; check the code (or the number of the record) and the key"));
        return year.toBuilder()
                .change(Cells.of(ChangeColumn.class)
                        .set(ChangeColumn.ID, Integer.toString(year.changes().size() + 1))
                        .set(ChangeColumn.TARGET, target)
                        .set(ChangeColumn.FIELD, field)
                        .set(ChangeColumn.BEFORE, before.isAbsent() ? Typed.BLANK : before)
                        .set(ChangeColumn.AFTER, after)
                        .set(ChangeColumn.DATE, day.toString())
                        .set(ChangeColumn.BY, by)
                        .set(ChangeColumn.REASON, reason)
                        .build())
                .build();
    }

    private static Optional<Typed> current(Register register, String target, String field, LocalDate day) {
        for (Cells<SupervisedColumn> object : register.objects(day)) {
            if (Reading.text(object.get(SupervisedColumn.OBJECT_ID)).equals(target)) {
                return cell(object, field);
            }
        }
        for (Cells<RecordColumn> record : register.records(day)) {
            if (Reading.text(record.get(RecordColumn.ID)).equals(target)) {
                return cell(record, field);
            }
        }
        return Optional.empty();
    }

    private static <K extends Enum<K> & CellKey> Optional<Typed> cell(Cells<K> row, String field) {
        return Register.key(row.keys(), field).map(row::get);
    }
}
