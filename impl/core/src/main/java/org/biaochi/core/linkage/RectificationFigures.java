// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.time.LocalDate;
import java.util.List;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.figure.StageFigures;

/** What a rectification record still asks of whom, until when. Stateless. */
public final class RectificationFigures implements StageFigures<Rectification> {
    @Override
    public SubjectType<Rectification> subject() {
        return Rectification.TYPE;
    }

    @Override
    public List<FactKey<?>> facts(Profile profile) {
        return List.of(CalendarFacts.WORKING_DAYS);
    }

    @Override
    public RectificationOutcome compute(Readings<Rectification> readings, LocalDate asOf, Facts facts) {
        Profile profile = readings.profile();
        RectificationView view = readings.of(RectificationView.KEY);
        return new RectificationOutcome(
                List.of(), new DueSteps(profile, asOf, facts.get(CalendarFacts.WORKING_DAYS)).of(view));
    }
}
