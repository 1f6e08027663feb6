// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.WorkingCalendar;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.subject.Value;
import org.biaochi.api.supervision.CaseFile;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.figure.StageFigures;

/** The figures of a case file: each step by F71, each deadline that was given in days by F70. Stateless. */
public final class CaseFigures implements StageFigures<CaseFile> {
    private static final Comparator<Figure> BY_PLACE_THEN_FORMULA = Comparator.comparing(Figure::place)
            .thenComparing(figure -> figure.formula().toString());

    @Override
    public SubjectType<CaseFile> subject() {
        return CaseFile.TYPE;
    }

    @Override
    public List<FactKey<?>> facts(Profile profile) {
        return List.of(CalendarFacts.WORKING_DAYS);
    }

    @Override
    public CaseOutcome compute(Readings<CaseFile> readings, LocalDate asOf, Facts facts) {
        Profile profile = readings.profile();
        CaseView view = readings.of(CaseView.KEY);
        Value<WorkingCalendar> calendar = calendar(facts.get(CalendarFacts.WORKING_DAYS));
        List<Figure> figures = new ArrayList<>();
        for (CaseStep step : view.steps()) {
            figures.add(step.result().figure(step.event().place()));
            if (step.event().days().isPresent()) {
                figures.add(view.computed(step.event(), calendar, asOf)
                        .figure(step.event().place()));
            }
        }
        figures.sort(BY_PLACE_THEN_FORMULA);
        return new CaseOutcome(figures, CaseOutcome.standing(view, profile, calendar, asOf));
    }

    /** The working days that a host supplied; MISSING under the key of the fact if it did not. */
    public static Value<WorkingCalendar> calendar(Fact<WorkingCalendar> fact) {
        return fact.isPresent() ? Value.present(fact.get()) : Value.missing(CalendarFacts.WORKING_DAYS.id());
    }
}
