// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-101: window and report date are both there, in order, and the window ends no later than the report is made. */
final class WindowDates extends ReportRule {
    private static final List<MonitoringField> FIELDS =
            List.of(MonitoringField.WINDOW_START, MonitoringField.WINDOW_END, MonitoringField.REPORT_DATE);

    WindowDates() {
        super("PM-MON-101");
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        List<Defect> defects = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        List<Value<LocalDate>> days = List.of(view.windowStart(), view.windowEnd(), view.reportDate());
        for (int i = 0; i < FIELDS.size(); i++) {
            MonitoringField field = FIELDS.get(i);
            if (view.state(field) == Typed.State.BLANK) {
                defects.add(Defect.at(MonitoringView.place(field))
                        .pattern("blank")
                        .with(Arguments.of("field", field.term())));
            } else if (!days.get(i).isPresent()) {
                missing.add(Missing.field(field.key()));
            }
        }
        order(days.get(0), days.get(1), MonitoringField.WINDOW_START, "order", defects);
        order(days.get(1), days.get(2), MonitoringField.REPORT_DATE, "early", defects);
        return Conclusion.of(defects, missing);
    }

    private static void order(
            Value<LocalDate> first,
            Value<LocalDate> second,
            MonitoringField field,
            String pattern,
            List<Defect> defects) {
        if (first.isPresent() && second.isPresent() && first.get().isAfter(second.get())) {
            defects.add(Defect.at(MonitoringView.place(field))
                    .pattern(pattern)
                    .with(Arguments.NONE.with("first", first.get()).with("second", second.get())));
        }
    }
}
