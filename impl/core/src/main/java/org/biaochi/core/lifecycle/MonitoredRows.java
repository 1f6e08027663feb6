// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.lifecycle;

import java.util.Optional;
import org.biaochi.api.evaluation.AchievedColumn;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.facts.EvaluationFacts;
import org.biaochi.api.goal.MeasureUnit;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.monitoring.AccrualKind;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.DerivedFact;
import org.biaochi.api.subject.Value;
import org.biaochi.core.evaluation.AchievedRow;
import org.biaochi.core.evaluation.SelfEvaluationView;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.goal.MatchedRows;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.monitoring.Accruals;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;

/** The last monitoring of the year beside the rows of the self-evaluation. Immutable to the outside. */
public final class MonitoredRows {
    /** The last monitoring report that the host supplied. */
    public static final DerivedFact<SelfEvaluation, MonitoringReport, MonitoredRows> KEY =
            DerivedFact.of("monitored rows", EvaluationFacts.MONITORED, MonitoredRows::new);

    private static final Rational IMPOSSIBLE = Rational.of(3);

    private final SelfEvaluationView now;
    private final MonitoringView report;
    private final MatchedRows matched;

    private MonitoredRows(MonitoringReport report, SelfEvaluation evaluation, Profile profile) {
        this.now = SelfEvaluationView.KEY.compute(evaluation, profile);
        this.report = MonitoringView.KEY.compute(report, profile);
        this.matched = MatchedRows.of(
                now.goal().rows(PeriodSet.ANNUAL), this.report.goal().rows(PeriodSet.ANNUAL));
    }

    /** What the report said of an indicator; empty if it is not in it. */
    public Optional<MonitoredRow> of(AchievedRow row) {
        return matched.before(now.goal().row(row.achieved().indicator())).flatMap(report::row);
    }

    /** The report. */
    public MonitoringView report() {
        return report;
    }

    /** Whether the report called it impossible to reach (3 完全不可能); UNKNOWN without a readable likelihood. */
    public static Truth calledImpossible(MonitoredRow then) {
        return then.possibility().isPresent()
                ? Truth.of(then.possibility().get().equals(IMPOSSIBLE))
                : Truth.UNKNOWN;
    }

    /** How its values add up: as the self-evaluation says, else as the report does, else as the profile reads the row. */
    public static Value<AccrualKind> accrual(AchievedRow now, Optional<MonitoredRow> then, Profile profile) {
        String typed = now.text(AchievedColumn.ACCRUAL);
        return typed.isEmpty() && then.isPresent()
                ? then.get().accrual()
                : profile.compiled(Accruals.KEY).of(typed, now.row());
    }

    /** What had been reached in the window, in the unit of the self-evaluation; MISSING where the units do not convert. */
    public static Value<Rational> reached(MonitoredRow then, AchievedRow now) {
        Value<Rational> actual = then.actual();
        Optional<MeasureUnit> from = then.row().unit();
        Optional<MeasureUnit> to = now.row().unit();
        if (!actual.isPresent() || from.isEmpty() && to.isEmpty()) {
            return actual;
        }
        if (from.isEmpty() || to.isEmpty() || !from.get().convertsTo(to.get())) {
            return Value.missing("unit");
        }
        return Value.present(actual.get()
                .times(Rational.of(from.get().factor()))
                .dividedBy(Rational.of(to.get().factor())));
    }
}
