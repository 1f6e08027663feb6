// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.register.RegisterRemark;
import org.biaochi.api.register.RemarkKind;
import org.biaochi.api.register.ResponsibilityColumn;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYearField;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.table.ProfileTable;
import org.biaochi.core.text.Folding;

/** What the register refuses of objects, findings and chains of responsibility. Pure functions. */
final class ObjectChecks {
    static final Place OBJECTS = Place.ROOT.child("objects");
    static final Place RECORDS = Place.ROOT.child("records");
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    private final RegisterBook book;
    private final List<RegisterRemark> remarks = new ArrayList<>();

    private ObjectChecks(RegisterBook book) {
        this.book = book;
    }

    static List<RegisterRemark> of(RegisterBook book) {
        ObjectChecks checks = new ObjectChecks(book);
        checks.codes();
        checks.findings();
        checks.negativeList();
        checks.responsibilities();
        checks.inspections();
        return checks.remarks;
    }

    private void codes() {
        for (int i = 0; i < book.objects().size(); i++) {
            Cells<SupervisedColumn> object = book.objects().get(i);
            if (Reading.state(object.get(SupervisedColumn.OBJECT_ID)) != Typed.State.VALUE) {
                remarks.add(new RegisterRemark(
                        RemarkKind.OBJECT_CODE_MISSING,
                        OBJECTS.child(i),
                        "",
                        object.get(SupervisedColumn.OBJECT_NAME).trimmed(),
                        "",
                        Value.notApplicable("")));
            }
        }
    }

    private void findings() {
        Set<String> kinds = Findings.kinds(book);
        for (int i = 0; i < book.records().size(); i++) {
            Cells<RecordColumn> record = book.records().get(i);
            String object = Reading.text(record.get(RecordColumn.OBJECT_ID));
            if (kinds.contains(Reading.text(record.get(RecordColumn.KIND)))
                    && book.object(object).isEmpty()) {
                add(RemarkKind.UNKNOWN_OBJECT, RECORDS.child(i), object, object);
            }
        }
    }

    private void negativeList() {
        ProfileTable list = ProfileTable.of(book.profile(), RegisterParameters.NEGATIVE_LIST);
        for (int i = 0; i < book.objects().size(); i++) {
            Cells<SupervisedColumn> object = book.objects().get(i);
            String category = Reading.text(object.get(SupervisedColumn.CATEGORY));
            for (int row = 0; !category.isEmpty() && row < list.rows(); row++) {
                if (list.is(row, "code", category) || list.is(row, "text", category)) {
                    add(
                            RemarkKind.NEGATIVE_LIST,
                            OBJECTS.child(i),
                            Reading.text(object.get(SupervisedColumn.OBJECT_ID)),
                            list.text(row, "code") + " " + list.text(row, "text"));
                }
            }
        }
    }

    /** A document that carries no chains says nothing of them. */
    private void responsibilities() {
        List<String> levels = book.profile().find(RegisterParameters.RESPONSIBILITIES).orElse(List.of()).stream()
                .map(Folding::normalise)
                .toList();
        if (levels.isEmpty() || book.year().responsibilities().isEmpty()) {
            return;
        }
        Map<String, Set<String>> held = new HashMap<>();
        for (Cells<ResponsibilityColumn> row : book.year().responsibilities()) {
            if (Reading.state(row.get(ResponsibilityColumn.PERSON)) == Typed.State.VALUE) {
                held.computeIfAbsent(Reading.text(row.get(ResponsibilityColumn.OBJECT_ID)), none -> new HashSet<>())
                        .add(Reading.text(row.get(ResponsibilityColumn.LEVEL)));
            }
        }
        for (int i = 0; i < book.objects().size(); i++) {
            String id = Reading.text(book.objects().get(i).get(SupervisedColumn.OBJECT_ID));
            List<String> missing = levels.stream()
                    .filter(level -> !held.getOrDefault(id, Set.of()).contains(level))
                    .toList();
            if (!missing.isEmpty()) {
                add(RemarkKind.RESPONSIBILITY_MISSING, OBJECTS.child(i), id, String.join("、", missing));
            }
        }
    }

    /** The quarters of the year that are over, each with a record of the kind 检查 dated in it. */
    private void inspections() {
        boolean asked =
                book.profile().find(RegisterParameters.QUARTERLY_INSPECTIONS).orElse(false);
        String year = Reading.text(book.year().field(RegionYearField.YEAR));
        if (!asked || !year.matches("20[0-9]{2}")) {
            return;
        }
        Map<String, Set<Integer>> inspected = new HashMap<>();
        for (Cells<RecordColumn> record : book.records()) {
            Value<LocalDate> day = Reading.day(RecordColumn.DATE, record.get(RecordColumn.DATE));
            boolean counts = Reading.text(record.get(RecordColumn.KIND)).equals("检查")
                    && day.isPresent()
                    && day.get().getYear() == Integer.parseInt(year);
            if (counts) {
                inspected
                        .computeIfAbsent(Reading.text(record.get(RecordColumn.OBJECT_ID)), none -> new HashSet<>())
                        .add(day.get().get(IsoFields.QUARTER_OF_YEAR));
            }
        }
        for (int i = 0; i < book.objects().size(); i++) {
            String id = Reading.text(book.objects().get(i).get(SupervisedColumn.OBJECT_ID));
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                LocalDate end =
                        YearMonth.of(Integer.parseInt(year), quarter * MONTHS).atEndOfMonth();
                boolean over = end.isBefore(book.today());
                if (over && !inspected.getOrDefault(id, Set.of()).contains(quarter)) {
                    add(RemarkKind.INSPECTION_MISSING, OBJECTS.child(i), id, year + "Q" + quarter);
                }
            }
        }
    }

    private void add(RemarkKind kind, Place place, String object, String detail) {
        remarks.add(new RegisterRemark(kind, place, object, book.name(object), detail, Value.notApplicable("")));
    }
}
