// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.Optional;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.monitoring.Signal;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.progress.Completion;
import org.biaochi.core.formula.progress.ProgressTerms;
import org.biaochi.core.goal.Weight;
import org.biaochi.core.history.GoalInForce;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-113: goal completion and budget execution do not drift apart. */
final class MoneyAndResults extends ReportRule {
    MoneyAndResults() {
        super("PM-MON-113", Needs.NOTHING.fact(HistoryFacts.APPROVED_GOAL).fact(ReviewFacts.RECORDS));
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        Fact<ApprovedGoal> fact = context.fact(HistoryFacts.APPROVED_GOAL);
        Optional<PerformanceGoal> approved =
                GoalInForce.on(view.reportedOn(context.asOf()), fact, context.fact(ReviewFacts.RECORDS));
        Value<Completion.Bounds> completion = view.completion(approved).value();
        Value<Signal> match = view.match(approved).value();
        if (Lacks.undecided(match)) {
            boolean weights = completion.state() == Value.State.MISSING
                    && completion.code().equals("weight")
                    && fact.state() == Fact.State.NOT_SUPPLIED
                    && view.rows().stream().noneMatch(row -> row.row().weight().state() == Weight.State.NOT_A_NUMBER);
            return Conclusion.undecided(weights ? Missing.fact(HistoryFacts.APPROVED_GOAL) : Lacks.of(match));
        }
        if (!match.isPresent()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        return switch (match.get()) {
            case NONE -> Conclusion.passed();
            case UNDECIDED -> Conclusion.undecided(Missing.field(MonitoringColumn.ACTUAL.key()));
            case ALERT -> failed(view, completion.get());
        };
    }

    private static Conclusion failed(MonitoringView view, Completion.Bounds completion) {
        Rational execution = view.execution().value().get();
        Value<Rational> tolerance = view.terms().value(ProgressTerms.TOLERANCE);
        return Conclusion.failed(Defect.at(Place.ROOT)
                .pattern(completion.lower().isBelow(execution) ? "behind" : "ahead")
                .with(Arguments.of("goal", between(completion))
                        .with("execution", Shown.percent(execution))
                        .with("gap", Shown.number(gap(completion, execution).times(100), 2))
                        .with(
                                "tolerance",
                                tolerance.isPresent()
                                        ? Shown.number(tolerance.get(), 2).toPlainString()
                                        : "—")));
    }

    private static String between(Completion.Bounds completion) {
        String lower = Shown.percent(completion.lower());
        String upper = Shown.percent(completion.upper());
        return lower.equals(upper) ? lower : lower + "～" + upper;
    }

    /** From the bound that is nearer. */
    private static Rational gap(Completion.Bounds completion, Rational execution) {
        return completion.lower().isBelow(execution)
                ? execution.minus(completion.upper())
                : completion.lower().minus(execution);
    }
}
