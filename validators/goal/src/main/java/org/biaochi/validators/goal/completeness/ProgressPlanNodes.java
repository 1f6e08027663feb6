// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.goal.GoalField;
import org.biaochi.api.goal.PartialDate;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.ProgressNode;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.FiscalYear;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.logic.Truth;
import org.biaochi.core.target.DateReader;
import org.biaochi.core.target.DateSpan;
import org.biaochi.core.text.Folding;
import org.biaochi.validators.goal.mechanism.GoalRule;
import org.jspecify.annotations.Nullable;

/**
 * GR-CMP-020: every node of the progress plan has content and a date inside the project period. A month counts from its first
 * to its last day; a date without a year is one of the budget year.
 */
public final class ProgressPlanNodes extends GoalRule {
    private static final String PLAN = "progressPlan";
    private static final Place PLACE = Place.ROOT.child(PLAN);

    /** The rule. */
    public ProgressPlanNodes() {
        super("GR-CMP-020");
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        List<ProgressNode> nodes = view.goal().progressPlan().orElse(List.of());
        if (nodes.isEmpty()) {
            return Conclusion.notApplicable(Reason.NO_PLACE);
        }
        Answer answer = new Answer(view);
        for (int i = 0; i < nodes.size(); i++) {
            context.step(1);
            answer.judge(nodes.get(i), PLACE.child(i), view.partial() && i == nodes.size() - 1);
        }
        return answer.conclusion();
    }

    /** Gathers the places by what is wrong there. */
    private static final class Answer {
        private final GoalView view;
        private final Optional<FiscalYear> year;
        private final List<Place> withoutContent = new ArrayList<>();
        private final List<Place> withoutDate = new ArrayList<>();
        private final List<Place> outside = new ArrayList<>();
        private boolean undecidedDate;
        private boolean undecidedPeriod;

        private Answer(GoalView view) {
            this.view = view;
            this.year = view.budgetYear();
        }

        void judge(ProgressNode node, Place place, boolean mayBeCut) {
            if (isBlank(node.content()) && !(mayBeCut && isBlank(node.date()))) {
                withoutContent.add(place.child("content"));
            }
            if (isBlank(node.date())) {
                if (!mayBeCut) {
                    withoutDate.add(place.child("date"));
                }
            } else if (!node.date().isAbsent()) {
                judge(DateReader.standard().read(node.date().text()).orElse(null), place.child("date"));
            }
        }

        private static boolean isBlank(Typed cell) {
            return cell.isBlank() || cell.isValue() && Folding.isBlank(cell.text());
        }

        private void judge(@Nullable DateSpan span, Place place) {
            LocalDate first = span == null ? null : day(span.start(), true);
            LocalDate last = span == null ? null : day(span.end(), false);
            if (first == null || last == null) {
                undecidedDate = true;
                return;
            }
            Truth early = view.periodStart()
                    .map(start -> Truth.of(first.isBefore(start)))
                    .orElse(Truth.UNKNOWN);
            Truth late =
                    view.periodEnd().map(end -> Truth.of(last.isAfter(end))).orElse(Truth.UNKNOWN);
            Truth out = early.or(late);
            if (out.isTrue()) {
                outside.add(place);
            }
            undecidedPeriod |= out.isUnknown();
        }

        private @Nullable LocalDate day(PartialDate date, boolean first) {
            if (!date.hasYear() && year.isEmpty()) {
                return null;
            }
            int assumed = year.map(FiscalYear::year).orElse(0);
            return first ? date.firstDay(assumed) : date.lastDay(assumed);
        }

        Conclusion conclusion() {
            List<Defect> defects = new ArrayList<>();
            add(defects, "content", withoutContent);
            add(defects, "date", withoutDate);
            add(defects, "outside", outside);
            List<Missing> missing = new ArrayList<>();
            if (undecidedDate) {
                missing.add(Missing.field(PLAN));
            }
            if (undecidedPeriod) {
                missing.addAll(view.missing(GoalField.PERIOD_START, GoalField.PERIOD_END));
            }
            if (view.partial()) {
                missing.add(Missing.REST_OF_FORM);
            }
            return Conclusion.of(defects, missing);
        }

        private static void add(List<Defect> defects, String pattern, List<Place> places) {
            if (!places.isEmpty()) {
                defects.add(Defect.over(places).pattern(pattern));
            }
        }
    }
}
