// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.supervision.Circular;
import org.biaochi.api.supervision.PeriodScoreColumn;
import org.biaochi.api.supervision.RankColumn;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.supervision.CircularView;
import org.biaochi.core.supervision.PublishedRanking;
import org.biaochi.core.text.Excerpt;

/** PM-CIR-103: a ranking holds what has a score, and lists what it leaves out. */
final class UnrankableRanked extends CircularRule {
    UnrankableRanked() {
        super("PM-CIR-103");
    }

    @Override
    Conclusion judge(CircularView view, RuleContext<Circular> context) {
        List<PublishedRanking> rankings = PublishedRanking.of(view);
        if (rankings.isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        List<Defect> defects = new ArrayList<>();
        TreeSet<Missing> missing = new TreeSet<>();
        for (PublishedRanking ranking : rankings) {
            for (PublishedRanking.Entry entry : ranking.ranked()) {
                context.step(1);
                if (entry.scored() == Truth.UNKNOWN) {
                    missing.add(Missing.field(RankColumn.STATUS.key()));
                } else if (entry.scored() == Truth.FALSE) {
                    defects.add(Defect.at(CircularView.RANKINGS.child(entry.position()))
                            .pattern("ranked")
                            .with(named(ranking, view, entry)));
                }
            }
            for (PublishedRanking.Entry entry : ranking.omitted()) {
                boolean given = entry.position() >= 0;
                defects.add(Defect.at(given ? CircularView.SCORES.child(entry.position()) : CircularView.SCORES)
                        .pattern("omitted")
                        .with(named(ranking, view, entry)));
            }
            if (!ranking.hasScores()) {
                missing.add(Missing.field(CircularView.SCORES.name()));
            }
            if (ranking.isPeriodUnclear()) {
                missing.add(Missing.field(PeriodScoreColumn.PERIOD.key()));
            }
        }
        return Conclusion.of(defects, List.copyOf(missing));
    }

    private static Arguments named(PublishedRanking ranking, CircularView view, PublishedRanking.Entry entry) {
        String name = view.name(entry.objectId());
        return Arguments.of("period", Excerpt.of(ranking.period()))
                .with("object", Excerpt.of(name.isEmpty() ? entry.objectId() : name));
    }
}
