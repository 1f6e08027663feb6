// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CircularPhase;
import org.biaochi.api.supervision.NoticeColumn;
import org.biaochi.api.supervision.PhaseItem;
import org.biaochi.api.supervision.RecordColumn;
import org.biaochi.core.goal.Reading;

/**
 * The items of the circulars by phase: those given, and of the register the goals that were rejected (before), red lights (during)
 * and rectifications that are overdue (after). An item stands under one phase only. Pure functions.
 */
final class PhaseItems {
    private PhaseItems() {}

    static List<PhaseItem> of(CircularView view, LocalDate day) {
        List<PhaseItem> items = new ArrayList<>();
        for (Cells<NoticeColumn> row : view.circular().notices()) {
            StatusWords.phase(Reading.text(row.get(NoticeColumn.PHASE))).ifPresent(phase -> {
                String id = Reading.text(row.get(NoticeColumn.OBJECT_ID));
                String name = row.get(NoticeColumn.OBJECT_NAME).trimmed();
                items.add(new PhaseItem(
                        phase,
                        row.get(NoticeColumn.TOPIC).trimmed(),
                        id,
                        name.isEmpty() ? view.name(id) : name,
                        row.get(NoticeColumn.TEXT).trimmed()));
            });
        }
        for (Cells<RecordColumn> record : view.register().records(day)) {
            Step.of(record.get(RecordColumn.KIND)).ifPresent(step -> add(step, record, view, day, items));
        }
        for (Cells<RecordColumn> record : view.lastMonitoring(day)) {
            String result = Reading.text(record.get(RecordColumn.RESULT));
            if (StatusWords.red(result)) {
                items.add(item(CircularPhase.DURING, "预警", record, view, "红灯"));
            }
        }
        items.sort(Comparator.comparing(PhaseItem::phase));
        return items;
    }

    private static void add(
            Step step, Cells<RecordColumn> record, CircularView view, LocalDate day, List<PhaseItem> items) {
        boolean past = SnapshotView.done(record, RecordColumn.DATE, day).equals(Value.present(true));
        if (step == Step.GOAL && past && StatusWords.rejected(Reading.text(record.get(RecordColumn.STATE)))) {
            items.add(item(CircularPhase.BEFORE, "审核未通过", record, view, ""));
        }
        Value<LocalDate> due = Reading.day(RecordColumn.DUE_DATE, record.get(RecordColumn.DUE_DATE));
        if (step == Step.RECTIFICATION && !past && due.isPresent() && day.isAfter(due.get())) {
            items.add(item(CircularPhase.AFTER, "整改逾期", record, view, "期限 " + due.get()));
        }
    }

    private static PhaseItem item(
            CircularPhase phase, String topic, Cells<RecordColumn> record, CircularView view, String text) {
        String id = Reading.text(record.get(RecordColumn.OBJECT_ID));
        String remark = record.get(RecordColumn.REMARK).trimmed();
        String said = text.isEmpty() || remark.isEmpty() ? text + remark : text + "；" + remark;
        return new PhaseItem(phase, topic, id, view.name(id), said);
    }
}
