// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.facts.CalendarFacts;
import org.biaochi.api.facts.FactKey;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.linkage.LinkageDecision;
import org.biaochi.api.linkage.LinkageField;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.SubjectType;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.figure.Readings;
import org.biaochi.core.figure.StageFigures;

/**
 * The figures of a linkage decision: the amount proposed, and where the decision says enough to ask for them the combined cut, what
 * may be released, the shares in transfers, and the score over the dimensions. Stateless.
 */
public final class LinkageFigures implements StageFigures<LinkageDecision> {
    @Override
    public SubjectType<LinkageDecision> subject() {
        return LinkageDecision.TYPE;
    }

    @Override
    public List<FactKey<?>> facts(Profile profile) {
        return List.of(CalendarFacts.WORKING_DAYS);
    }

    @Override
    public LinkageOutcome compute(Readings<LinkageDecision> readings, LocalDate asOf, Facts facts) {
        LinkageDecision decision = readings.subject();
        Profile profile = readings.profile();
        LinkageView view = readings.of(LinkageView.KEY);
        List<Figure> figures = new ArrayList<>();
        figures.add(view.next().figure(Place.ROOT));
        if (!decision.cuts().isEmpty()) {
            figures.add(view.combinedCut().figure(Place.ROOT));
        }
        if (view.state(LinkageField.RECTIFY_FIRST) == Typed.State.VALUE) {
            figures.add(view.release().figure(Place.ROOT));
        }
        view.shares().ifPresent(shares -> figures.add(shares.figure(Place.ROOT)));
        Dimensions dimensions = new Dimensions(view, profile);
        if (!dimensions.scores().isEmpty()) {
            figures.add(dimensions.composite().figure(LinkageView.DIMENSIONS));
        }
        return new LinkageOutcome(
                figures,
                view.isDecided(),
                view.proposedAction(),
                Yuan.of(view.base()),
                Yuan.of(view.proposedNext()),
                view.proposedMeasures(),
                view.exempt(),
                view.effects(),
                new DueSteps(profile, asOf, facts.get(CalendarFacts.WORKING_DAYS)).of(view),
                dimensions.scores(),
                dimensions.score(),
                view.priorities(),
                view.guaranteeGap());
    }
}
