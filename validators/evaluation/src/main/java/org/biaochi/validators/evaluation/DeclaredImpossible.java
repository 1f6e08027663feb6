// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.util.Optional;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.ScoreChoice;
import org.biaochi.core.goal.Reading;
import org.biaochi.core.lifecycle.MonitoredRows;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.monitoring.MonitoredRow;

/** PM-SEL-111: what the last monitoring called impossible is not reported as reached without a word. */
final class DeclaredImpossible extends RowRule {
    DeclaredImpossible() {
        super("PM-SEL-111", Needs.NOTHING.fact(EvaluationFacts.MONITORED));
    }

    @Override
    Conclusion judge(AchievedRow row, RuleContext<SelfEvaluation> context) {
        Fact<MonitoredRows> monitored = context.derived(MonitoredRows.KEY);
        Optional<MonitoredRow> last = monitored.isPresent() ? monitored.get().of(row) : Optional.empty();
        if (last.isEmpty()) {
            return Conclusion.undecided(
                    monitored.isPresent()
                            ? Missing.field("monitoredIndicator")
                            : Missing.fact(EvaluationFacts.MONITORED));
        }
        Truth impossible = MonitoredRows.calledImpossible(last.get());
        Typed together = row.achieved().cell(AchievedColumn.DEVIATION);
        Typed cause = row.achieved().cell(AchievedColumn.CAUSE);
        boolean onForm = !together.isAbsent() || !cause.isAbsent();
        Truth unexplained =
                Reading.said(together) || Reading.said(cause) ? Truth.FALSE : onForm ? Truth.TRUE : Truth.UNKNOWN;
        Truth fails = impossible.and(row.reached()).and(unexplained);
        if (fails.isFalse()) {
            return Conclusion.passed();
        }
        if (fails.isUnknown()) {
            return Conclusion.undecided(new Lacks()
                    .unless(!impossible.isUnknown(), MonitoringColumn.POSSIBILITY.key())
                    .unless(!row.reached().isUnknown(), row.choice() == ScoreChoice.WORDS ? "level" : "actual")
                    .unless(onForm, AchievedColumn.DEVIATION.key())
                    .missing());
        }
        AchievedColumn column = together.isAbsent() ? AchievedColumn.CAUSE : AchievedColumn.DEVIATION;
        return Conclusion.failed(Defect.at(row.achieved().place(column)).with(name(row)));
    }
}
