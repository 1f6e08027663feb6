// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.ObligationColumn;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/**
 * An obligation as recorded. Immutable.
 *
 * @param place its row
 * @param period the period it follows from; empty if that cannot be read
 * @param objectId the code of the object
 * @param kind what must be done
 * @param recipient to whom
 * @param due the day by which it must be done; MISSING if it cannot be read
 * @param delivered whether it was done; a carried and blank cell says that it was not
 */
public record DutyRecord(
        Place place,
        Optional<Period> period,
        String objectId,
        String kind,
        String recipient,
        Value<LocalDate> due,
        Truth delivered) {
    private static final Set<String> KINDS_OF_THE_LAST = Set.of("专项报告", "约谈");
    private static final Place OBLIGATIONS = Place.ROOT.child("obligations");

    static List<DutyRecord> of(Circular circular, Optional<FiscalYear> year) {
        List<DutyRecord> records = new ArrayList<>();
        for (int i = 0; i < circular.obligations().size(); i++) {
            Cells<ObligationColumn> row = circular.obligations().get(i);
            records.add(new DutyRecord(
                    OBLIGATIONS.child(i),
                    Period.of(row.get(ObligationColumn.PERIOD), year),
                    Reading.text(row.get(ObligationColumn.OBJECT_ID)),
                    Reading.text(row.get(ObligationColumn.KIND)),
                    row.get(ObligationColumn.RECIPIENT).trimmed(),
                    Reading.day(ObligationColumn.DUE_DATE, row.get(ObligationColumn.DUE_DATE)),
                    delivered(row)));
        }
        return records;
    }

    private static Truth delivered(Cells<ObligationColumn> row) {
        Typed said = row.get(ObligationColumn.DELIVERED);
        Truth word = Reading.yesOrNo(Reading.text(said));
        Typed.State day = Reading.state(row.get(ObligationColumn.DELIVERED_DATE));
        if (word != Truth.UNKNOWN || Reading.state(said) == Typed.State.VALUE) {
            return word;
        }
        if (day == Typed.State.VALUE) {
            return Truth.TRUE;
        }
        return said.isAbsent() && day == Typed.State.ABSENT ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether it is what the last owe: what the profile asks for, a special report or an interview. */
    public boolean isOwedByTheLast(String asked) {
        return kind.equals(asked) || KINDS_OF_THE_LAST.contains(kind);
    }

    /** Whether its day is past and it was not done; on the day itself it is not. */
    public Truth overdue(LocalDate today) {
        if (delivered == Truth.TRUE) {
            return Truth.FALSE;
        }
        Truth past = due.isPresent() ? Truth.of(today.isAfter(due.get())) : Truth.UNKNOWN;
        return past.and(delivered.not());
    }
}
