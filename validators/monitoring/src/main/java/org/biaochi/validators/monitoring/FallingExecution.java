// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.facts.PreviousWindows;
import org.biaochi.api.goal.FundColumn;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-106: what has been executed never gets less, unless money was returned or booked back. */
final class FallingExecution extends ReportRule {
    private final Parameter<List<String>> reasons = Parameter.of("PM-MON-106.allowedReasons", ParameterType.WORDS);

    FallingExecution() {
        super("PM-MON-106", Needs.NOTHING.fact(MonitoringFacts.PREVIOUS_WINDOWS));
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        Fact<PreviousWindows> fact = context.fact(MonitoringFacts.PREVIOUS_WINDOWS);
        if (fact.state() == Fact.State.NOT_SUPPLIED) {
            return Conclusion.undecided(Missing.fact(MonitoringFacts.PREVIOUS_WINDOWS));
        }
        if (!fact.isPresent() || fact.get().windows().isEmpty()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (!view.windowEnd().isPresent()) {
            return Conclusion.undecided(Missing.field(MonitoringField.WINDOW_END.key()));
        }
        Optional<PreviousWindows.PreviousWindow> last = fact.get().windows().stream()
                .filter(window -> window.end().isBefore(view.windowEnd().get()))
                .max(Comparator.comparing(PreviousWindows.PreviousWindow::end));
        return last.map(before -> judge(view, before, context)).orElse(Conclusion.notApplicable(Reason.OUT_OF_SCOPE));
    }

    private Conclusion judge(
            MonitoringView view, PreviousWindows.PreviousWindow before, RuleContext<MonitoringReport> context) {
        String reason = view.text(MonitoringField.FALL_REASON);
        if (context.find(reasons).orElse(List.of()).contains(reason)) {
            return Conclusion.passed();
        }
        Value<Rational> now = view.funds().executedTotal();
        List<Missing> missing = new ArrayList<>();
        if (!now.isPresent()) {
            missing.add(Lacks.of(now));
        }
        if (!before.executed().isPresent()) {
            missing.add(Missing.fact(MonitoringFacts.PREVIOUS_WINDOWS));
        }
        if (!missing.isEmpty()) {
            return Conclusion.undecided(missing);
        }
        Rational then = Rational.of(before.executed().get().yuan());
        return now.get().isBelow(then)
                ? Conclusion.failed(Defect.at(view.funds().totalPlace().child(FundColumn.EXECUTED.key()))
                        .with(Arguments.NONE
                                .with("now", Shown.number(now.get(), 2))
                                .with("before", Shown.number(then, 2))
                                .with("end", before.end())))
                : Conclusion.passed();
    }
}
