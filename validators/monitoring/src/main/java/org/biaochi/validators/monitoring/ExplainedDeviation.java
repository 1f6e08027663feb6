// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.progress.ReasonMandatory;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.core.text.Excerpt;

/** PM-MON-111: where nothing was executed or the actual is far from the value due, reason and measure are stated. */
final class ExplainedDeviation extends RowRule {
    ExplainedDeviation() {
        super("PM-MON-111");
    }

    @Override
    Conclusion judge(MonitoredRow row, MonitoringView view, RuleContext<MonitoringReport> context) {
        Value<ReasonMandatory.Answer> answer =
                row.reason(view.execution().value(), view.funds().budgetTotal()).value();
        if (!answer.isPresent()) {
            return Conclusion.undecided(Lacks.of(answer));
        }
        if (answer.get() == ReasonMandatory.Answer.NONE) {
            return Conclusion.passed();
        }
        Statements stated = new Statements(row);
        stated.require(MonitoringColumn.REASON);
        stated.require(MonitoringColumn.MEASURE);
        String actual = Excerpt.of(row.text(MonitoringColumn.ACTUAL));
        Value<Rational> due = row.valueDue().value();
        String dueText = due.isPresent()
                ? Shown.number(due.get(), 2).toPlainString()
                : row.row().value();
        return stated.conclusion(
                name(row).with("actual", actual.isEmpty() ? "—" : actual).with("due", Excerpt.of(dueText)));
    }
}
