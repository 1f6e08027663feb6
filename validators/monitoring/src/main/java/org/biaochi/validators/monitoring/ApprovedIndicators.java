// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.rule.Arguments;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.MatchedRows;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.history.GoalInForce;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.core.text.Excerpt;

/** PM-MON-107: every approved indicator is reported exactly once, and no other. */
final class ApprovedIndicators extends ReportRule {
    private static final Place ROWS = Place.ROOT.child(PeriodSet.ANNUAL.key());

    ApprovedIndicators() {
        super("PM-MON-107", Needs.NOTHING.fact(HistoryFacts.APPROVED_GOAL).fact(ReviewFacts.RECORDS));
    }

    @Override
    Conclusion judge(MonitoringView view, RuleContext<MonitoringReport> context) {
        Fact<ApprovedGoal> fact = context.fact(HistoryFacts.APPROVED_GOAL);
        if (!fact.isPresent()) {
            return Conclusion.of(twice(view), List.of(Missing.fact(HistoryFacts.APPROVED_GOAL)));
        }
        GoalInForce inForce =
                GoalInForce.on(view.reportedOn(context.asOf()), fact.get(), context.fact(ReviewFacts.RECORDS));
        // An adjustment whose goal nobody recorded: which indicators it approved is not known.
        boolean unknown = !inForce.later().isEmpty()
                || fact.get().adjustmentApproved() && inForce.adjustedBy().isEmpty();
        List<RowView> reported = view.goal().rows(PeriodSet.ANNUAL);
        List<RowView> approved =
                GoalView.KEY.compute(inForce.goal(), context.profile()).rows(PeriodSet.ANNUAL);
        MatchedRows matched = MatchedRows.of(reported, approved);
        List<Defect> defects = new ArrayList<>();
        List<RowView> left = new ArrayList<>();
        for (RowView row : reported) {
            context.step(1);
            if (matched.before(row).isEmpty()) {
                left.add(row);
            }
        }
        for (RowView row : left) {
            boolean twice = MatchedRows.of(List.of(row), approved).before(row).isPresent();
            if (twice || !unknown) {
                defects.add(Defect.at(row.place())
                        .pattern(twice ? "twice" : "outside")
                        .with(Arguments.of("name", Excerpt.of(row.name()))));
            }
        }
        boolean cut = view.goal().partial() || inForce.goal().partial();
        boolean differs = left.size() > defects.size() || !matched.gone().isEmpty();
        if (unknown && differs) {
            return Conclusion.of(defects, List.of(Missing.fact(ReviewFacts.RECORDS)));
        }
        if (!cut) {
            matched.gone()
                    .forEach(row -> defects.add(
                            Defect.at(ROWS).pattern("lacking").with(Arguments.of("name", Excerpt.of(row.name())))));
        }
        return Conclusion.of(defects, cut ? List.of(Missing.REST_OF_FORM) : List.of());
    }

    /** A row that stands twice is approved and reported twice, or it is outside: it fails whatever was approved. */
    private static List<Defect> twice(MonitoringView view) {
        List<Defect> defects = new ArrayList<>();
        for (RowView row : MatchedRows.repeated(view.goal().rows(PeriodSet.ANNUAL))) {
            defects.add(Defect.at(row.place()).pattern("twice").with(Arguments.of("name", Excerpt.of(row.name()))));
        }
        return defects;
    }
}
