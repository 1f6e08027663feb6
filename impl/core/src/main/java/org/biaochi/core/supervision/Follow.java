// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.KpiMeasure;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.Result;
import org.biaochi.core.formula.supervision.CoverageRates;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.logic.Truth;

/**
 * The shares of what follows evaluation: results applied (F53), information published in time (F54), issues rectified
 * (F55). What is missing is named by the number of its record, or its object where the record has none. Pure.
 */
final class Follow {
    private final SnapshotView view;
    private final LocalDate day;

    private Follow(SnapshotView view) {
        this.view = view;
        this.day = view.ref().day();
    }

    static List<Measured> of(SnapshotView view) {
        Follow follow = new Follow(view);
        List<Measured> shares = new ArrayList<>();
        shares.add(follow.application());
        shares.add(follow.disclosure(Set.of()));
        shares.addAll(follow.rectification());
        if (!view.records(Step.DISPOSAL).isEmpty()) {
            shares.add(follow.disposal());
        }
        return shares;
    }

    /** F54 alone, with the objects that a disclosure exempts. */
    static Measured disclosure(SnapshotView view, Set<String> exemptObjects) {
        return new Follow(view).disclosure(exemptObjects);
    }

    private Measured application() {
        Set<String> all = new TreeSet<>();
        Set<String> done = new HashSet<>();
        Optional<Value<Rational>> open = view.without(Step.EVALUATION);
        Set<String> effects = new HashSet<>();
        Map<String, RecordColumn> doubts = new HashMap<>();
        if (open.isEmpty() && view.without(Step.RECTIFICATION).isPresent()) {
            open = view.without(Step.APPLICATION);
        }
        for (Cells<RecordColumn> record : view.records(Step.APPLICATION)) {
            if (record.get(RecordColumn.RESULT).isAbsent()) {
                doubts.put(restsOn(record), RecordColumn.RESULT);
            } else if (StatusWords.effect(Reading.text(record.get(RecordColumn.RESULT)))) {
                effect(record, effects, doubts);
            }
        }
        view.records(Step.RECTIFICATION).forEach(record -> effect(record, effects, doubts));
        for (Cells<RecordColumn> record : view.records(Step.EVALUATION)) {
            Value<Boolean> dated = SnapshotView.done(record, RecordColumn.DATE, day);
            Truth fin = StatusWords.isFinal(Reading.text(record.get(RecordColumn.STATE)));
            if (!dated.isPresent() || fin == Truth.UNKNOWN) {
                open = Optional.of(Value.missing(dated.isPresent() ? RecordColumn.STATE.key() : dated.code()));
            } else if (dated.get() && fin == Truth.TRUE) {
                all.add(id(record));
                List<String> names = List.of(id(record), object(record));
                Optional<RecordColumn> lacking =
                        names.stream().filter(doubts::containsKey).findFirst().map(doubts::get);
                if (!Collections.disjoint(effects, names)) {
                    done.add(id(record));
                } else if (lacking.isPresent()) {
                    open = Optional.of(Value.missing(lacking.get().key()));
                }
            }
        }
        Share share = new Share(all, Set.of(), done);
        Result<Rational> rate =
                CoverageRates.application(open.orElseGet(() -> Share.count(share.counted())), Share.count(share.all()));
        return share.measured(view, KpiMeasure.COUNT, "", Share::count, rate);
    }

    private Measured disclosure(Set<String> exemptObjects) {
        Set<String> all = new TreeSet<>();
        Set<String> exempt = new HashSet<>();
        Set<String> done = new HashSet<>();
        Optional<Value<Rational>> open = view.without(Step.DISCLOSURE);
        for (Cells<RecordColumn> record : view.records(Step.DISCLOSURE)) {
            boolean free = StatusWords.exempt(Reading.text(record.get(RecordColumn.STATE)))
                    || exemptObjects.contains(object(record));
            Value<LocalDate> due = Reading.day(RecordColumn.DUE_DATE, record.get(RecordColumn.DUE_DATE));
            if (free) {
                all.add(id(record));
                exempt.add(id(record));
            } else if (!due.isPresent()) {
                open = Optional.of(Value.missing(RecordColumn.DUE_DATE.key()));
            } else if (!due.get().isAfter(day)) {
                all.add(id(record));
                Value<Boolean> onTime = SnapshotView.done(record, RecordColumn.DATE, due.get());
                open = onTime.isPresent() ? open : Optional.of(Value.missing(onTime.code()));
                if (onTime.isPresent() && onTime.get()) {
                    done.add(id(record));
                }
            }
        }
        Share share = new Share(all, exempt, done);
        Result<Rational> rate = CoverageRates.disclosure(
                open.orElseGet(() -> Share.count(share.counted())),
                Share.count(share.all()),
                Share.count(share.exemptions()));
        return share.measured(view, KpiMeasure.COUNT, "", Share::count, rate);
    }

    private List<Measured> rectification() {
        Set<String> all = new TreeSet<>();
        Set<String> closed = new HashSet<>();
        Set<String> onTime = new HashSet<>();
        Optional<Value<Rational>> open = view.without(Step.RECTIFICATION);
        for (Cells<RecordColumn> record : view.records(Step.RECTIFICATION)) {
            Value<LocalDate> due = Reading.day(RecordColumn.DUE_DATE, record.get(RecordColumn.DUE_DATE));
            Value<Boolean> done = SnapshotView.done(record, RecordColumn.DATE, day);
            if (!due.isPresent() || !done.isPresent()) {
                open = Optional.of(Value.missing(due.isPresent() ? done.code() : RecordColumn.DUE_DATE.key()));
            } else if (!due.get().isAfter(day)) {
                all.add(id(record));
                if (done.get()) {
                    closed.add(id(record));
                }
                if (SnapshotView.done(record, RecordColumn.DATE, due.get()).get()) {
                    onTime.add(id(record));
                }
            }
        }
        Share completion = new Share(all, Set.of(), closed);
        Share timely = new Share(all, Set.of(), onTime);
        Optional<Value<Rational>> gap = open;
        Result<CoverageRates.Rectified> rates = CoverageRates.rectification(
                gap.orElseGet(() -> Share.count(completion.counted())),
                gap.orElseGet(() -> Share.count(timely.counted())),
                Share.count(all));
        CoverageRates.Rectified both = rates.value().get();
        return List.of(
                completion.measured(
                        view,
                        KpiMeasure.COMPLETION,
                        "",
                        Share::count,
                        rates.formula().id(),
                        both.completion(),
                        Share.figure(view, KpiMeasure.COMPLETION, "", rates)),
                timely.measured(
                        view,
                        KpiMeasure.ON_TIME,
                        "",
                        Share::count,
                        rates.formula().id(),
                        both.onTime(),
                        Share.figure(view, KpiMeasure.COMPLETION, "", rates)));
    }

    /** An effect by the day, or a doubtful one if its day cannot be read. */
    private void effect(Cells<RecordColumn> record, Set<String> effects, Map<String, RecordColumn> doubts) {
        Value<Boolean> done = SnapshotView.done(record, RecordColumn.DATE, day);
        if (!done.isPresent()) {
            doubts.put(restsOn(record), RecordColumn.DATE);
        } else if (done.get()) {
            effects.add(restsOn(record));
        }
    }

    /** Of the abnormal monitoring results those about which something was done by the day of the snapshot (监控结果当期用). */
    private Measured disposal() {
        Set<String> all = new TreeSet<>();
        Set<String> done = new HashSet<>();
        Set<String> disposed = new HashSet<>();
        Map<String, RecordColumn> doubts = new HashMap<>();
        Optional<Value<Rational>> open = Optional.empty();
        for (Cells<RecordColumn> record : view.records(Step.DISPOSAL)) {
            effect(record, disposed, doubts);
        }
        for (Cells<RecordColumn> record : view.records(Step.MONITORING)) {
            Value<Boolean> dated = SnapshotView.done(record, RecordColumn.DATE, day);
            if (!dated.isPresent()) {
                open = Optional.of(Value.missing(dated.code()));
            } else if (dated.get() && StatusWords.abnormal(Reading.text(record.get(RecordColumn.RESULT)))) {
                all.add(id(record));
                if (disposed.contains(id(record)) || disposed.contains(object(record))) {
                    done.add(id(record));
                } else if (doubts.containsKey(id(record)) || doubts.containsKey(object(record))) {
                    open = Optional.of(Value.missing(RecordColumn.DATE.key()));
                }
            }
        }
        Share share = new Share(all, Set.of(), done);
        Value<Rational> counted = open.orElseGet(() -> Share.count(share.counted()));
        Result<CoverageRates.Rectified> rates = CoverageRates.rectification(counted, counted, Share.count(all));
        return share.measured(
                view,
                KpiMeasure.ON_TIME,
                Step.DISPOSAL.term(),
                Share::count,
                rates.formula().id(),
                rates.value().get().onTime(),
                Share.figure(view, KpiMeasure.ON_TIME, Step.DISPOSAL.term(), rates));
    }

    /** The evaluation that a record rests on, or the object where it names none. */
    private static String restsOn(Cells<RecordColumn> record) {
        String of = Reading.text(record.get(RecordColumn.OF));
        return of.isEmpty() ? object(record) : of;
    }

    private static String id(Cells<RecordColumn> record) {
        String id = Reading.text(record.get(RecordColumn.ID));
        return id.isEmpty() ? object(record) : id;
    }

    private static String object(Cells<RecordColumn> record) {
        return Reading.text(record.get(RecordColumn.OBJECT_ID));
    }
}
