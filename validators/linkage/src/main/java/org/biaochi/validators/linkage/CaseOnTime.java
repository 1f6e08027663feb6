// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseEventColumn;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.core.casefile.CalendarReach;
import org.biaochi.core.casefile.CaseEvent;
import org.biaochi.core.casefile.CaseFigures;
import org.biaochi.core.casefile.CaseStep;
import org.biaochi.core.casefile.CaseView;
import org.biaochi.core.formula.casefile.Deadline;

/**
 * OC-ALT-001, our own: a case is answered by its deadline (F70, F71), and its events are dated in their order and no later than the
 * day on which the file is looked at.
 */
final class CaseOnTime extends CaseRule {
    CaseOnTime() {
        super("OC-ALT-001", Needs.NOTHING.fact(CalendarFacts.WORKING_DAYS));
    }

    @Override
    Conclusion judge(CaseView view, RuleContext<CaseFile> context) {
        Fact<WorkingCalendar> calendar = context.fact(CalendarFacts.WORKING_DAYS);
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        dates(view, context, defects, missing);
        for (CaseStep step : view.steps()) {
            if (step.event().state().equals(Optional.of(CaseState.REPLIED))) {
                context.step(step.event().position() + 1);
                answered(step, view, calendar, context.asOf(), defects, missing);
            }
        }
        if (view.isActive()) {
            running(view, calendar, context.asOf(), defects, missing);
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }

    private static void dates(
            CaseView view, RuleContext<CaseFile> context, List<Defect> defects, TreeSet<Missing> missing) {
        LocalDate latest = LocalDate.MIN;
        for (CaseEvent event : view.events()) {
            context.step(1);
            Value<LocalDate> day = event.date();
            if (!day.isPresent()) {
                missing.add(Missing.field(CaseEventColumn.DATE.key()));
                continue;
            }
            Defect at = Defect.at(event.place(CaseEventColumn.DATE));
            Arguments arguments = Arguments.of("step", name(event)).with("date", day.get());
            if (day.get().isBefore(latest)) {
                defects.add(at.pattern("order").with(arguments.with("before", latest)));
            } else if (day.get().isAfter(context.asOf())) {
                defects.add(at.pattern("future").with(arguments.with("today", context.asOf())));
            }
            latest = day.get().isAfter(latest) ? day.get() : latest;
        }
    }

    private static String name(CaseEvent event) {
        return event.state()
                .filter(any -> !event.text(CaseEventColumn.STATE).isEmpty())
                .map(CaseState::term)
                .or(() -> event.kind().map(kind -> kind.term()))
                .orElse("—");
    }

    /** Late for certain only where deadline and answer are dated; an undated answer is told with the dates. */
    private static void answered(
            CaseStep step,
            CaseView view,
            Fact<WorkingCalendar> calendar,
            LocalDate today,
            List<Defect> defects,
            TreeSet<Missing> missing) {
        Optional<CaseEvent> notice = view.runningBefore(step);
        if (notice.isEmpty()) {
            return;
        }
        Value<Deadline> deadline = view.deadline(notice.get(), CaseFigures.calendar(calendar), today);
        Value<LocalDate> day = step.event().date();
        if (!deadline.isPresent()) {
            missing.add(lack(deadline, notice.get(), calendar));
        } else if (day.isPresent() && day.get().isAfter(deadline.get().day())) {
            LocalDate due = deadline.get().day();
            defects.add(Defect.at(step.event().place(CaseEventColumn.DATE))
                    .pattern("late")
                    .with(Arguments.NONE
                            .with("deadline", due)
                            .with("date", day.get())
                            .with("days", ChronoUnit.DAYS.between(due, day.get()))));
        }
    }

    private static void running(
            CaseView view,
            Fact<WorkingCalendar> calendar,
            LocalDate today,
            List<Defect> defects,
            TreeSet<Missing> missing) {
        Optional<CaseEvent> notice = view.running();
        if (notice.isEmpty()) {
            return;
        }
        Value<Deadline> deadline = view.deadline(notice.get(), CaseFigures.calendar(calendar), today);
        if (!deadline.isPresent()) {
            missing.add(lack(deadline, notice.get(), calendar));
        } else if (today.isAfter(deadline.get().day())) {
            LocalDate due = deadline.get().day();
            CaseEventColumn column = notice.get().statesDeadline() ? CaseEventColumn.DEADLINE : CaseEventColumn.DAYS;
            defects.add(Defect.at(notice.get().place(column))
                    .pattern("overdue")
                    .with(Arguments.NONE
                            .with("deadline", due)
                            .with("days", ChronoUnit.DAYS.between(due, today))
                            .with("state", view.reached().map(CaseState::term).orElse("—"))));
        }
    }

    /** A deadline in days waits for the calendar, any other for the cell that does not state it. */
    private static Missing lack(Value<Deadline> deadline, CaseEvent notice, Fact<WorkingCalendar> calendar) {
        if (notice.statesDays() && notice.date().isPresent()) {
            return CalendarReach.lack(calendar);
        }
        boolean unstated = !notice.statesDeadline() && !notice.days().isPresent();
        return Missing.field(unstated ? CaseEventColumn.DEADLINE.key() : deadline.code());
    }
}
