// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.Scope;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.core.rule.StatedRule;

/** A rule that is asked once about a monitoring report and reads its derived view. Immutable; any number of threads. */
abstract class ReportRule extends StatedRule<MonitoringReport, MonitoringReport> {
    private static final Scope<MonitoringReport, MonitoringReport> SCOPE = Scope.whole(MonitoringReport.TYPE);

    /** A rule that needs the report and the profile only. */
    ReportRule(String id) {
        this(id, Needs.NOTHING);
    }

    ReportRule(String id, Needs needs) {
        super(id, SCOPE, needs);
    }

    @Override
    public final Conclusion check(MonitoringReport report, RuleContext<MonitoringReport> context) {
        return judge(context.derived(MonitoringView.KEY), context);
    }

    abstract Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context);
}
