// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseStanding;
import org.biaochi.core.figure.Computed;
import org.biaochi.core.formula.casefile.Deadline;
import org.biaochi.core.logic.Truth;

/**
 * What is computed of one case file. Immutable.
 *
 * @param figures all figures, sorted by place, then formula
 * @param standing how the case stands
 */
public record CaseOutcome(List<Figure> figures, CaseStanding standing) implements Computed {
    /** Copies the list. */
    public CaseOutcome {
        figures = List.copyOf(figures);
        Objects.requireNonNull(standing, "standing");
    }

    static CaseStanding standing(CaseView view, Profile profile, Value<WorkingCalendar> calendar, LocalDate today) {
        Value<Deadline> deadline = view.deadline(calendar, today);
        Truth late = view.isActive() ? view.overdue(calendar, today) : Truth.FALSE;
        Value<Integer> due = view.dueLevel(calendar, today);
        boolean up = due.isPresent() && due.get() > view.level();
        List<String> levels = profile.find(CaseParameters.LEVELS).orElse(List.of());
        return new CaseStanding(
                view.reached().map(Value::present).orElse(Value.missing("events.state")),
                view.isActive(),
                deadline.isPresent()
                        ? Value.present(deadline.get().day())
                        : deadline.state() == Value.State.NOT_APPLICABLE
                                ? Value.notApplicable(deadline.code())
                                : Value.missing(deadline.code()),
                late.isUnknown() ? Value.missing(deadline.code()) : Value.present(late.isTrue()),
                view.level(),
                due,
                up && due.get() <= levels.size() ? levels.get(due.get() - 1) : "",
                view.turnaround());
    }
}
