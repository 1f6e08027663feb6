// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.register.RegisterReport;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.supervision.Disclosure;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.figure.StageFigures;

/** The figures of a disclosure: how much of what must be published was published in time (F54). Stateless. */
public final class DisclosureFigures implements StageFigures<Disclosure> {
    @Override
    public SubjectType<Disclosure> subject() {
        return Disclosure.TYPE;
    }

    @Override
    public SupervisionOutcome compute(Readings<Disclosure> readings, LocalDate asOf, Facts facts) {
        Disclosure disclosure = readings.subject();
        Profile profile = readings.profile();
        Set<String> exempt = readings.of(DisclosureView.KEY).exemptObjects();
        List<Measured> shares = new ArrayList<>();
        Set<Figure> figures = new LinkedHashSet<>();
        for (SnapshotView snapshot : SnapshotView.of(disclosure.year(), profile, asOf)) {
            Measured share = Follow.disclosure(snapshot, exempt);
            shares.add(share);
            figures.add(share.figure());
        }
        return new SupervisionOutcome(
                CircularFigures.sorted(figures),
                shares.stream().map(Measured::kpi).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RegisterReport.NONE);
    }
}
