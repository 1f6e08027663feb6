// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.register.FundEventColumn;
import org.biaochi.api.register.RegisterRemark;
import org.biaochi.api.register.RemarkKind;
import org.biaochi.api.subject.CellKey;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.SnapshotColumn;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.text.Folding;

/**
 * Rows that would change figures in silence: amounts that are none, an object on several rows, a record of an object that nobody
 * registered, a snapshot of a day to come. One instance looks at one register; not thread-safe.
 */
final class RowChecks {
    private final RegisterBook book;
    private final List<RegisterRemark> remarks = new ArrayList<>();

    private RowChecks(RegisterBook book) {
        this.book = book;
    }

    static List<RegisterRemark> of(RegisterBook book, Set<Place> told) {
        RowChecks checks = new RowChecks(book);
        checks.objects();
        checks.records(told);
        checks.movements();
        checks.snapshots();
        return checks.remarks;
    }

    private void objects() {
        Set<String> seen = new HashSet<>();
        List<Cells<SupervisedColumn>> rows = book.year().objects();
        for (int i = 0; i < rows.size(); i++) {
            Place place = ObjectChecks.OBJECTS.child(i);
            String id = Reading.text(rows.get(i).get(SupervisedColumn.OBJECT_ID));
            if (!id.isEmpty() && !seen.add(id)) {
                add(RemarkKind.OBJECT_TWICE, place, id, id);
            }
            amount(SupervisedColumn.AMOUNT, rows.get(i).get(SupervisedColumn.AMOUNT), place, id);
        }
    }

    private void records(Set<Place> told) {
        for (int i = 0; i < book.records().size(); i++) {
            Cells<RecordColumn> row = book.records().get(i);
            Place place = ObjectChecks.RECORDS.child(i);
            String id = Reading.text(row.get(RecordColumn.OBJECT_ID));
            if (!told.contains(place)) {
                known(id, place);
            }
            amount(RecordColumn.AMOUNT, row.get(RecordColumn.AMOUNT), place, id);
        }
    }

    private void movements() {
        List<Cells<FundEventColumn>> rows = book.year().fundEvents();
        List<String> levels = book.profile().find(RegisterParameters.FUND_LEVELS).orElse(List.of()).stream()
                .map(Folding::normalise)
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            Place place = Funds.EVENTS.child(i);
            String id = Reading.text(rows.get(i).get(FundEventColumn.OBJECT_ID));
            known(id, place);
            String level = Reading.text(rows.get(i).get(FundEventColumn.LEVEL));
            if (!levels.isEmpty() && !level.isEmpty() && !levels.contains(level)) {
                add(RemarkKind.UNTOLD, place, id, FundEventColumn.LEVEL.term() + " " + level);
            }
            amount(FundEventColumn.AMOUNT, rows.get(i).get(FundEventColumn.AMOUNT), place, id);
        }
    }

    /** A document without objects is no register of any, so nothing is unknown to it. */
    private void known(String id, Place place) {
        if (!id.isEmpty() && !book.objects().isEmpty() && book.object(id).isEmpty()) {
            add(RemarkKind.UNKNOWN_OBJECT, place, id, id);
        }
    }

    private void amount(CellKey key, Typed cell, Place row, String object) {
        if (!Reading.said(cell) || !book.isUnitTold() || book.amount(key, cell).isPresent()) {
            return;
        }
        boolean negative = book.isNegative(key, cell);
        add(
                negative ? RemarkKind.AMOUNT_NEGATIVE : RemarkKind.AMOUNT_UNREADABLE,
                row.child(key.key()),
                object,
                Reading.text(cell));
    }

    private void snapshots() {
        List<Cells<SnapshotColumn>> rows = book.year().snapshots();
        for (int i = 0; i < rows.size(); i++) {
            Typed cell = rows.get(i).get(SnapshotColumn.DATE);
            Place place = Place.ROOT.child("snapshots").child(i).child(SnapshotColumn.DATE.key());
            Value<LocalDate> day = Reading.day(SnapshotColumn.DATE, cell);
            if (!day.isPresent()) {
                add(RemarkKind.UNTOLD, place, "", SnapshotColumn.DATE.term());
            } else if (day.get().isAfter(book.today())) {
                add(RemarkKind.SNAPSHOT_AHEAD, place, "", day.get().toString());
            }
        }
    }

    private void add(RemarkKind kind, Place place, String object, String detail) {
        remarks.add(new RegisterRemark(kind, place, object, book.name(object), detail, Value.notApplicable("")));
    }
}
