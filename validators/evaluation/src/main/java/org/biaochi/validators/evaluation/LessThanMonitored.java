// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.evaluation;

import java.util.Optional;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.monitoring.AccrualKind;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.ScoreChoice;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.lifecycle.MonitoredRows;
import org.biaochi.core.monitoring.MonitoredRow;

/** PM-SEL-112: what adds up over the year is not less at its end than it was when last monitored. */
final class LessThanMonitored extends RowRule {
    LessThanMonitored() {
        super("PM-SEL-112", Needs.NOTHING.fact(EvaluationFacts.MONITORED));
    }

    @Override
    Conclusion judge(AchievedRow row, RuleContext<SelfEvaluation> context) {
        if (row.choice() == ScoreChoice.WORDS) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        Fact<MonitoredRows> monitored = context.derived(MonitoredRows.KEY);
        Optional<MonitoredRow> last = monitored.isPresent() ? monitored.get().of(row) : Optional.empty();
        Value<AccrualKind> accrual = MonitoredRows.accrual(row, last, context.profile());
        if (accrual.isPresent() && accrual.get() != AccrualKind.CUMULATIVE) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (last.isEmpty()) {
            return Conclusion.undecided(
                    monitored.isPresent()
                            ? Missing.field("monitoredIndicator")
                            : Missing.fact(EvaluationFacts.MONITORED));
        }
        Value<Rational> then = MonitoredRows.reached(last.get(), row);
        Lacks lacks = new Lacks()
                .unless(accrual, AchievedColumn.ACCRUAL.key())
                .actual(row.actual())
                .actual(then);
        if (!lacks.isEmpty()) {
            return Conclusion.undecided(lacks.missing());
        }
        Rational now = row.actual().get();
        return now.isBelow(then.get())
                ? Conclusion.failed(Defect.at(row.achieved().place(AchievedColumn.ACTUAL))
                        .with(name(row)
                                .with("actual", now.rounded(2))
                                .with("monitored", then.get().rounded(2))))
                : Conclusion.passed();
    }
}
