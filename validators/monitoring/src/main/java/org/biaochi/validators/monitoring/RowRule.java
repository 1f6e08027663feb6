// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.Optional;
import org.biaochi.api.monitoring.MonitoredIndicator;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.core.rule.StatedRule;
import org.biaochi.core.text.Excerpt;

/** A rule that is asked about each indicator of a monitoring report. Immutable; any number of threads. */
abstract class RowRule extends StatedRule<MonitoringReport, MonitoredIndicator> {
    private static final Scope<MonitoringReport, MonitoredIndicator> SCOPE =
            Scope.<MonitoringReport, MonitoredIndicator>of(
                            "monitored-indicator",
                            MonitoringReport.TYPE,
                            MonitoringReport::indicators,
                            MonitoredIndicator::place,
                            row -> "")
                    .open(report -> report.goal().partial());

    RowRule(String id) {
        this(id, Needs.NOTHING);
    }

    RowRule(String id, Needs needs) {
        super(id, SCOPE, needs);
    }

    @Override
    public final Conclusion check(MonitoredIndicator indicator, RuleContext<MonitoringReport> context) {
        MonitoringView view = context.derived(MonitoringView.KEY);
        Optional<MonitoredRow> row = view.row(indicator);
        return row.isEmpty() ? Conclusion.notApplicable(Reason.UNUSED_ROW) : judge(row.get(), view, context);
    }

    abstract Conclusion judge(MonitoredRow row, MonitoringView view, RuleContext<MonitoringReport> context);

    /** Undecided for want of a likelihood, or because what stands there is none. */
    static Conclusion noPossibility() {
        return Conclusion.undecided(Missing.field(MonitoringColumn.POSSIBILITY.key()));
    }

    /** The argument {@code name}: the row's name as typed, so that people find it again. */
    static Arguments name(MonitoredRow row) {
        return Arguments.of(
                "name", Excerpt.of(row.row().indicator().name().text().strip()));
    }
}
