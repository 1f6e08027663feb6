// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.ChangeColumn;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.goal.AmountUnit;
import org.biaochi.core.goal.Reading;

/**
 * The objects and records of a region's year as they were known on a day: the first entries with the corrections made up to that
 * day, and none made since. Readings are pure. Immutable.
 */
public final class Register {
    private final RegionYear year;
    private final AmountUnit unit;

    /** The register of a year. */
    public Register(RegionYear year) {
        this.year = year;
        this.unit = AmountUnit.of(year.field(RegionYearField.AMOUNT_UNIT));
    }

    /** The year of the document. */
    public Optional<FiscalYear> fiscalYear() {
        Value<FiscalYear> read = Reading.year(RegionYearField.YEAR, year.field(RegionYearField.YEAR));
        return read.isPresent() ? Optional.of(read.get()) : Optional.empty();
    }

    /** The unit of amounts without one of their own. */
    AmountUnit unit() {
        return unit;
    }

    /** The objects as known on a day, those added or ended included. */
    public List<Cells<SupervisedColumn>> objects(LocalDate day) {
        return corrected(year.objects(), SupervisedColumn.OBJECT_ID, SupervisedColumn.class, day);
    }

    /** The records as known on a day, those done later included. */
    public List<Cells<RecordColumn>> records(LocalDate day) {
        return corrected(year.records(), RecordColumn.ID, RecordColumn.class, day);
    }

    /** The name of an object; empty if nobody gives it. */
    String name(String objectId) {
        for (Cells<SupervisedColumn> object : year.objects()) {
            if (Reading.text(object.get(SupervisedColumn.OBJECT_ID)).equals(objectId)) {
                return object.get(SupervisedColumn.OBJECT_NAME).trimmed();
            }
        }
        return "";
    }

    /** A cell of an object as first entered, normalised; empty if nobody gives it. */
    String cell(String objectId, SupervisedColumn column) {
        for (Cells<SupervisedColumn> object : year.objects()) {
            if (Reading.text(object.get(SupervisedColumn.OBJECT_ID)).equals(objectId)) {
                return Reading.text(object.get(column));
            }
        }
        return "";
    }

    private <K extends Enum<K> & CellKey> List<Cells<K>> corrected(
            List<Cells<K>> rows, K id, Class<K> keys, LocalDate day) {
        Map<String, List<Cells<ChangeColumn>>> changes = changes(day);
        if (changes.isEmpty()) {
            return rows;
        }
        List<Cells<K>> corrected = new ArrayList<>(rows.size());
        for (Cells<K> row : rows) {
            Cells<K> now = row;
            for (Cells<ChangeColumn> change : changes.getOrDefault(Reading.text(row.get(id)), List.of())) {
                Optional<K> key = key(keys, Reading.text(change.get(ChangeColumn.FIELD)));
                Typed after = change.get(ChangeColumn.AFTER);
                if (key.isPresent()) {
                    now = now.toBuilder()
                            .set(key.get(), after.isAbsent() ? Typed.BLANK : after)
                            .build();
                }
            }
            corrected.add(now);
        }
        return corrected;
    }

    static <K extends Enum<K> & CellKey> Optional<K> key(Class<K> keys, String name) {
        for (K key : keys.getEnumConstants()) {
            if (key.key().equals(name) || key.term().equals(name)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private Map<String, List<Cells<ChangeColumn>>> changes(LocalDate day) {
        Map<String, List<Cells<ChangeColumn>>> changes = new HashMap<>();
        for (Cells<ChangeColumn> change : year.changes()) {
            Value<LocalDate> made = Reading.day(ChangeColumn.DATE, change.get(ChangeColumn.DATE));
            String target = Reading.text(change.get(ChangeColumn.TARGET));
            if (made.isPresent() && !made.get().isAfter(day) && !target.isEmpty()) {
                changes.computeIfAbsent(target, none -> new ArrayList<>()).add(change);
            }
        }
        return changes;
    }
}
