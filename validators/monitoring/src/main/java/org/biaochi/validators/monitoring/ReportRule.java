// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.monitoring.MonitoringView;

/** A rule that is asked once about a monitoring report and reads its derived view. Immutable; any number of threads. */
abstract class ReportRule implements Rule<MonitoringReport, MonitoringReport> {
    private static final Scope<MonitoringReport, MonitoringReport> SCOPE = Scope.whole(MonitoringReport.TYPE);

    private final RuleId id;
    private final Needs needs;

    /** A rule that needs the report and the profile only. */
    ReportRule(String id) {
        this(id, Needs.NOTHING);
    }

    ReportRule(String id, Needs needs) {
        this.id = RuleId.of(id);
        this.needs = needs;
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final Scope<MonitoringReport, MonitoringReport> scope() {
        return SCOPE;
    }

    @Override
    public final Needs needs() {
        return needs;
    }

    @Override
    public final Conclusion check(MonitoringReport report, RuleContext<MonitoringReport> context) {
        return judge(context.derived(MonitoringView.KEY), context);
    }

    abstract Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context);
}
