// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.linkage.DueStep.Kind;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.linkage.RectificationField;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Cells;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseState;
import org.biaochi.api.supervision.DayUnit;
import org.biaochi.api.supervision.DeadlineStatus;
import org.biaochi.core.formula.Terms;
import org.biaochi.core.formula.casefile.Deadline;
import org.biaochi.core.goal.Reading;

/** What somebody still owes of a decision or a rectification, by the days that the rules of the profile set. Pure functions. */
final class DueSteps {
    private final Profile profile;
    private final LocalDate today;
    private final Fact<WorkingCalendar> calendar;
    private final List<DueStep> steps = new ArrayList<>();

    DueSteps(Profile profile, LocalDate today, Fact<WorkingCalendar> calendar) {
        this.profile = profile;
        this.today = today;
        this.calendar = calendar;
    }

    List<DueStep> of(LinkageView view) {
        boolean owed = !view.isDecided() && view.isFinal().isTrue();
        if (owed) {
            byRule(
                    Kind.DECIDE,
                    "PM-LNK-101",
                    "days",
                    LinkageView.place(LinkageField.FINAL_DATE),
                    "",
                    view.day(LinkageField.FINAL_DATE));
        }
        return List.copyOf(steps);
    }

    List<DueStep> of(RectificationView view) {
        if (view.state(RectificationField.FEEDBACK_DATE) != Typed.State.VALUE) {
            byRule(
                    Kind.FEEDBACK,
                    "PM-REC-101",
                    "n",
                    RectificationView.place(RectificationField.FEEDBACK_DATE),
                    "",
                    view.day(RectificationField.FINAL_DATE));
        }
        if (view.state(RectificationField.MEASURES_DATE) != Typed.State.VALUE
                && view.state(RectificationField.RECEIPT_DATE) == Typed.State.VALUE) {
            byRule(
                    Kind.MEASURES,
                    "PM-REC-102",
                    "n",
                    RectificationView.place(RectificationField.MEASURES_DATE),
                    Reading.text(view.record().field(RectificationField.UNIT)),
                    view.day(RectificationField.RECEIPT_DATE));
        }
        List<Cells<IssueColumn>> issues = view.record().issues();
        for (int i = 0; i < issues.size(); i++) {
            Cells<IssueColumn> issue = issues.get(i);
            if (!RectificationView.caseState(issue).equals(Optional.of(CaseState.CLOSED))) {
                Place place = RectificationView.ISSUES.child(i);
                String who = RectificationView.text(issue, IssueColumn.RESPONSIBLE_BODY);
                Value<LocalDate> until = Reading.day(IssueColumn.DUE_DATE, issue.get(IssueColumn.DUE_DATE));
                steps.add(new DueStep(Kind.RECTIFY, place, who, until, status(until), Optional.empty()));
            }
        }
        return List.copyOf(steps);
    }

    private void byRule(Kind kind, String rule, String days, Place place, String who, Value<LocalDate> start) {
        Optional<Integer> set = profile.find(Parameter.of(rule + "." + days, ParameterType.INTEGER));
        if (set.isEmpty()) {
            return;
        }
        boolean working = profile.find(Parameter.of(rule + ".unit", ParameterType.TEXT))
                .filter(DayUnit.WORKING.name()::equals)
                .isPresent();
        Value<LocalDate> until = DaysAfter.last(start, set.get(), working, calendar);
        steps.add(new DueStep(kind, place, who, until, status(until), Optional.of(RuleId.of(rule))));
    }

    private Value<DeadlineStatus> status(Value<LocalDate> until) {
        return until.isPresent()
                ? Deadline.stated(until.get(), Value.present(today), profile.compiled(Terms.KEY))
                        .status()
                : Value.missing(until.code());
    }
}
