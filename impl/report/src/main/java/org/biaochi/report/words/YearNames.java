// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.SupervisedColumn;

/** What the objects and records of a region's year are called. Immutable. */
public final class YearNames {
    private static final int LONGEST = 60;

    private final Map<String, String> names = new HashMap<>();

    /** The names of a circular or a disclosure; none of any other subject. */
    public YearNames(Subject subject) {
        year(subject).ifPresent(year -> {
            for (Cells<SupervisedColumn> object : year.objects()) {
                names.put(
                        object.get(SupervisedColumn.OBJECT_ID).trimmed(),
                        Plain.of(object.get(SupervisedColumn.OBJECT_NAME).trimmed(), LONGEST));
            }
            for (Cells<RecordColumn> record : year.records()) {
                String id = record.get(RecordColumn.ID).trimmed();
                String name =
                        names.getOrDefault(record.get(RecordColumn.OBJECT_ID).trimmed(), "");
                names.putIfAbsent(id, name.isEmpty() ? "" : name + "（" + Plain.of(id, LONGEST) + "）");
            }
        });
    }

    private static Optional<RegionYear> year(Subject subject) {
        if (subject instanceof Circular circular) {
            return Optional.of(circular.year());
        }
        return subject instanceof Disclosure disclosure ? Optional.of(disclosure.year()) : Optional.empty();
    }

    /** The name of an object or record; its code where it has none. */
    public String of(String id) {
        String name = names.getOrDefault(id, "");
        return name.isEmpty() ? Plain.of(id, LONGEST) : name;
    }
}
