// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.time.LocalDate;
import java.util.Optional;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.linkage.RectificationField;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.core.casefile.CalendarReach;
import org.biaochi.core.linkage.DaysAfter;
import org.biaochi.core.linkage.RectificationView;

/**
 * PM-REC-101 and PM-REC-102: a step of rectification is done within so many days of the one before. Calendar days are counted as
 * they are; working days ask for the calendar.
 */
final class TimelyStep extends RecordRule {
    private final RectificationField from;
    private final RectificationField step;
    private final Parameter<Integer> n;
    private final Parameter<String> unit;

    TimelyStep(String id, RectificationField from, RectificationField step) {
        super(id, Needs.NOTHING.fact(CalendarFacts.WORKING_DAYS));
        this.from = from;
        this.step = step;
        this.n = Parameter.of(id + ".n", ParameterType.INTEGER);
        this.unit = Parameter.of(id + ".unit", ParameterType.TEXT);
    }

    @Override
    Conclusion judge(RectificationView view, RuleContext<Rectification> context) {
        Optional<Integer> days = context.find(n);
        if (days.isEmpty()) {
            return Conclusion.notApplicable(Reason.PARAMETER_UNSET);
        }
        Value<LocalDate> start = view.day(from);
        if (!start.isPresent()) {
            return Conclusion.undecided(Missing.field(from.key()));
        }
        boolean working =
                context.find(unit).filter(DayUnit.WORKING.name()::equals).isPresent();
        Fact<WorkingCalendar> calendar = context.fact(CalendarFacts.WORKING_DAYS);
        Value<LocalDate> last = DaysAfter.last(start, days.get(), working, calendar);
        return last.isPresent()
                ? judge(view, last.get(), days.get(), working ? "Working" : "", context.asOf())
                : Conclusion.undecided(CalendarReach.lack(calendar));
    }

    private Conclusion judge(RectificationView view, LocalDate last, int days, String counted, LocalDate today) {
        Arguments arguments = Arguments.NONE.with("last", last).with("days", days);
        if (view.state(step) == Typed.State.VALUE) {
            Value<LocalDate> done = view.day(step);
            if (!done.isPresent()) {
                return Conclusion.undecided(Missing.field(step.key()));
            }
            return done.get().isAfter(last)
                    ? Conclusion.failed(Defect.at(RectificationView.place(step))
                            .pattern("late" + counted)
                            .with(arguments.with("date", done.get())))
                    : Conclusion.passed();
        }
        if (!today.isAfter(last)) {
            return Conclusion.passed();
        }
        return view.state(step) == Typed.State.ABSENT
                ? Conclusion.undecided(Missing.field(step.key()))
                : Conclusion.failed(Defect.at(RectificationView.place(step))
                        .pattern("none" + counted)
                        .with(arguments));
    }
}
