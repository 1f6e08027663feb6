// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.api.supervision.RegionYear;
import org.biaochi.api.supervision.Snapshot;
import org.biaochi.api.supervision.SnapshotColumn;
import org.biaochi.api.supervision.SnapshotRef;
import org.biaochi.api.supervision.SupervisedColumn;
import org.biaochi.core.formula.Term;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/** A snapshot as it is counted: what was known on its day, less what does not count. Readings are pure. Immutable. */
public final class SnapshotView {
    /** The place of the snapshots. */
    public static final Place SNAPSHOTS = Place.ROOT.child("snapshots");

    private static final String RECORDS = "records";

    private final Register register;
    private final Place place;
    private final SnapshotRef ref;
    private final String window;
    private final Set<Step> steps;
    private final boolean stated;
    private final List<Cells<SupervisedColumn>> objects;
    private final List<Cells<RecordColumn>> records;
    private final String unclear;

    private SnapshotView(Register register, Place place, SnapshotRef ref, String window, Optional<Set<Step>> steps) {
        this.register = register;
        this.place = place;
        this.ref = ref;
        this.window = window;
        this.records = register.records(ref.day());
        this.steps = steps.orElseGet(() -> begun(records));
        this.stated = steps.isPresent();
        List<Cells<SupervisedColumn>> counted = new ArrayList<>();
        String open = "";
        for (Cells<SupervisedColumn> object : register.objects(ref.day())) {
            Value<Boolean> counts = counts(object, ref);
            if (!counts.isPresent()) {
                open = counts.code();
            } else if (counts.get()) {
                counted.add(object);
            }
        }
        this.objects = counted;
        this.unclear = open;
    }

    /** The snapshots of a year in their order, those without a readable day left out; without any, one of the day given. */
    public static List<SnapshotView> of(RegionYear year, Profile profile, LocalDate asOf) {
        Register register = new Register(year);
        Terms terms = profile.compiled(Terms.KEY);
        List<SnapshotView> views = new ArrayList<>();
        for (int i = 0; i < year.snapshots().size(); i++) {
            Cells<SnapshotColumn> row = year.snapshots().get(i);
            Value<LocalDate> day = Reading.day(SnapshotColumn.DATE, row.get(SnapshotColumn.DATE));
            if (day.isPresent()) {
                views.add(of(register, SNAPSHOTS.child(i), row, day.get(), terms));
            }
        }
        if (year.snapshots().isEmpty()) {
            views.add(of(register, Place.ROOT, Cells.of(SnapshotColumn.class).build(), asOf, terms));
        }
        return views;
    }

    private static SnapshotView of(
            Register register, Place place, Cells<SnapshotColumn> row, LocalDate day, Terms terms) {
        SnapshotRef ref = new SnapshotRef(
                Reading.text(row.get(SnapshotColumn.ID)),
                day,
                flag(row.get(SnapshotColumn.COUNTS_ADDITIONS), SupervisionParameters.COUNTS_ADDITIONS, terms),
                flag(row.get(SnapshotColumn.COUNTS_ENDED), SupervisionParameters.COUNTS_ENDED, terms),
                flag(row.get(SnapshotColumn.COUNTS_TEMPORARY), SupervisionParameters.COUNTS_TEMPORARY, terms));
        return new SnapshotView(
                register,
                place,
                ref,
                Reading.text(row.get(SnapshotColumn.WINDOW)),
                stated(row.get(SnapshotColumn.STAGES)));
    }

    private static boolean flag(Typed cell, Term<Boolean> term, Terms terms) {
        Truth stated = Reading.yesOrNo(Reading.text(cell));
        return stated == Truth.UNKNOWN ? terms.find(term).orElse(false) : stated == Truth.TRUE;
    }

    private static Optional<Set<Step>> stated(Typed cell) {
        String text = Reading.text(cell);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Set<Step> steps = EnumSet.noneOf(Step.class);
        for (String word : text.split("[、,;，；]")) {
            Step.of(word.trim()).ifPresent(steps::add);
        }
        return Optional.of(steps);
    }

    private static Set<Step> begun(List<Cells<RecordColumn>> records) {
        Set<Step> begun = EnumSet.noneOf(Step.class);
        records.forEach(record -> Step.of(record.get(RecordColumn.KIND)).ifPresent(begun::add));
        return begun;
    }

    private static Value<Boolean> counts(Cells<SupervisedColumn> object, SnapshotRef ref) {
        Value<Boolean> added = since(object, SupervisedColumn.ADDED_DATE, ref.day());
        Value<Boolean> ended = since(object, SupervisedColumn.ENDED_DATE, ref.day());
        if (!added.isPresent() || !ended.isPresent()) {
            return added.isPresent() ? ended : added;
        }
        boolean later = Reading.state(object.get(SupervisedColumn.ADDED_DATE)) == Typed.State.VALUE && !added.get();
        boolean converted = Reading.yesOrNo(Reading.text(object.get(SupervisedColumn.TEMPORARY_PAYMENT))) == Truth.TRUE;
        return Value.present(!later
                && (ref.countsAdditions() || !added.get())
                && (ref.countsEnded() || !ended.get())
                && (ref.countsTemporary() || !converted));
    }

    /** Whether what a cell dates has happened by the day; MISSING if its day cannot be read. */
    private static Value<Boolean> since(Cells<SupervisedColumn> object, SupervisedColumn column, LocalDate day) {
        if (Reading.state(object.get(column)) != Typed.State.VALUE) {
            return Value.present(false);
        }
        Value<LocalDate> read = Reading.day(column, object.get(column));
        return read.isPresent() ? Value.present(!read.get().isAfter(day)) : Value.missing(column.key());
    }

    /** The snapshot as a value. */
    public Snapshot snapshot() {
        return new Snapshot(ref.id(), ref.day(), objects, records);
    }

    /** Where the snapshot stands; the root for one that the document does not list. */
    public Place place() {
        return place;
    }

    /** The number and day of the snapshot, and what it counts. */
    public SnapshotRef ref() {
        return ref;
    }

    Register register() {
        return register;
    }

    /** The window whose monitoring counts; empty for any. */
    String window() {
        return window;
    }

    /**
     * Why a step is not counted: it has not begun, or nothing is recorded of it; empty if it is. A document without any record has
     * no register, and that is not a register of nothing, unless there is nothing to register. A register without a column of
     * dates tells of nothing when it was done; a blank in that column says that it was not.
     */
    <T> Optional<Value<T>> without(Step step) {
        if (stated && !steps.contains(step)) {
            return Optional.of(Value.notDue(step.term()));
        }
        boolean told = steps.contains(step) && (!records.isEmpty() || objects.isEmpty());
        if (!told) {
            return Optional.of(Value.missing(RECORDS));
        }
        List<Cells<RecordColumn>> registered = records(step);
        boolean undated = !registered.isEmpty()
                && registered.stream()
                        .allMatch(record -> record.get(RecordColumn.DATE).isAbsent());
        return undated ? Optional.of(Value.missing(RecordColumn.DATE.key())) : Optional.empty();
    }

    /** The objects that count. */
    List<Cells<SupervisedColumn>> objects() {
        return objects;
    }

    /** The key of a cell that leaves open what counts; empty if all is clear. */
    String unclear() {
        return unclear;
    }

    /** The records of a step. */
    List<Cells<RecordColumn>> records(Step step) {
        return records.stream()
                .filter(record -> Step.of(record.get(RecordColumn.KIND))
                        .filter(step::equals)
                        .isPresent())
                .toList();
    }

    /** Whether what a record tells of was done by a day; MISSING if its day cannot be read. */
    static Value<Boolean> done(Cells<RecordColumn> record, RecordColumn column, LocalDate day) {
        if (Reading.state(record.get(column)) != Typed.State.VALUE) {
            return Value.present(false);
        }
        Value<LocalDate> read = Reading.day(column, record.get(column));
        return read.isPresent() ? Value.present(!read.get().isAfter(day)) : Value.missing(column.key());
    }
}
