// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.biaochi.api.facts.Alerts;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.MonitoringFacts;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.linkage.BudgetAction;
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
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.core.casefile.CalendarReach;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.casefile.Deadline;
import org.biaochi.core.monitoring.MonitoringView;

/** PM-MON-116: every alert is answered by its deadline. */
final class UnansweredAlert extends ReportRule {
    private final Parameter<Integer> days = Parameter.of("PM-MON-116.days", ParameterType.INTEGER);
    private final Parameter<String> unit = Parameter.of("PM-MON-116.unit", ParameterType.TEXT);
    private final Parameter<List<String>> dispositions = Parameter.of("PM-MON-116.dispositions", ParameterType.WORDS);
    private final Parameter<String> autoAction = Parameter.of("PM-MON-116.autoAction", ParameterType.TEXT);

    UnansweredAlert() {
        super("PM-MON-116", Needs.NOTHING.fact(MonitoringFacts.ALERTS).fact(CalendarFacts.WORKING_DAYS));
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        Fact<Alerts> alerts = context.fact(MonitoringFacts.ALERTS);
        if (alerts.state() == Fact.State.NOT_SUPPLIED) {
            return Conclusion.undecided(Missing.fact(MonitoringFacts.ALERTS));
        }
        if (!alerts.isPresent() || alerts.get().alerts().isEmpty()) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (context.find(days).isEmpty() || context.find(unit).isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        for (Alerts.Alert alert : alerts.get().alerts()) {
            context.step(1);
            judge(alert, view, context, defects, missing);
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }

    private void judge(
            Alerts.Alert alert,
            MonitoringView view,
            RuleContext<MonitoringReport> context,
            List<Defect> defects,
            TreeSet<Missing> missing) {
        List<String> known = context.find(dispositions).orElse(List.of());
        boolean thisWindow =
                view.windowEnd().isPresent() && view.windowEnd().get().equals(alert.windowEnd());
        boolean answered = alert.disposition().isPresent()
                        && known.contains(alert.disposition().get())
                || thisWindow && known.contains(view.text(MonitoringField.DISPOSITION));
        if (answered) {
            return;
        }
        if (!alert.noticeDate().isPresent()) {
            missing.add(Missing.fact(MonitoringFacts.ALERTS));
            return;
        }
        Value<Deadline> deadline = deadline(alert.noticeDate().get(), context);
        if (!deadline.isPresent()) {
            missing.add(CalendarReach.lack(context.fact(CalendarFacts.WORKING_DAYS)));
        } else if (context.asOf().isAfter(deadline.get().day())) {
            if (alert.disposition().state() == Fact.State.NOT_SUPPLIED) {
                missing.add(Missing.fact(MonitoringFacts.ALERTS));
                return;
            }
            Optional<String> action = context.find(autoAction);
            Arguments arguments = Arguments.of("alert", alert.id())
                    .with("notice", alert.noticeDate().get())
                    .with("deadline", deadline.get().day())
                    .with("days", ChronoUnit.DAYS.between(deadline.get().day(), context.asOf()));
            defects.add(Defect.at(MonitoringView.place(MonitoringField.DISPOSITION))
                    .pattern(action.map(UnansweredAlert::pattern).orElse("default"))
                    .with(action.map(proposed -> arguments.with("action", proposed))
                            .orElse(arguments)));
        }
    }

    /** The message, in words for the action that is taken in practice. */
    private static String pattern(String action) {
        return action.equals(BudgetAction.SUSPEND_PAYMENT.name()) ? "suspend" : "action";
    }

    private Value<Deadline> deadline(LocalDate notice, RuleContext<MonitoringReport> context) {
        Fact<WorkingCalendar> calendar = context.fact(CalendarFacts.WORKING_DAYS);
        return Deadline.of(
                        Value.present(notice),
                        Value.present(context.value(days)),
                        Value.present(DayUnit.valueOf(context.value(unit))),
                        calendar.isPresent() ? Value.present(calendar.get()) : Value.missing("calendar"),
                        Value.present(context.asOf()),
                        context.profile().compiled(Terms.KEY))
                .value();
    }
}
