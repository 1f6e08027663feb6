// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.Defect;
import org.biaochi.api.rule.Missing;
import org.biaochi.api.rule.Reason;
import org.biaochi.api.spi.Needs;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.MatchedRows;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.goal.Weight;
import org.biaochi.validators.goal.mechanism.GoalRule;
import org.jspecify.annotations.Nullable;

/**
 * GR-WGT-007: after approval no weight changes and no weighted row comes or goes, unless an approved adjustment covers it. Rows
 * are matched by library code; without one, by levels and name. A weight that is unreadable, or not on one of both forms,
 * leaves it undecided.
 */
public final class WeightStability extends GoalRule {
    /** The rule. */
    public WeightStability() {
        super("GR-WGT-007", Needs.NOTHING.fact(HistoryFacts.APPROVED_GOAL));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Fact<ApprovedGoal> fact = context.fact(HistoryFacts.APPROVED_GOAL);
        if (fact.state() == Fact.State.EMPTY) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (!fact.isPresent()) {
            return Conclusion.undecided(Missing.fact(HistoryFacts.APPROVED_GOAL));
        }
        if (fact.get().adjustmentApproved()) {
            return Conclusion.passed();
        }
        GoalView approved = GoalView.KEY.compute(fact.get().goal(), context.profile());
        boolean anyRow = !view.rows(PeriodSet.ANNUAL).isEmpty()
                || !view.rows(PeriodSet.OVERALL).isEmpty();
        if (anyRow && view.presence(IndicatorField.WEIGHT) == Typed.State.ABSENT) {
            return view.absent(IndicatorField.WEIGHT.key());
        }
        Comparison comparison = new Comparison();
        for (PeriodSet set : PeriodSet.values()) {
            comparison.compare(view.rows(set), approved.rows(set), Place.ROOT.child(set.key()), view.partial());
        }
        return comparison.conclusion();
    }

    /** Compares set by set and gathers what differs. */
    private static final class Comparison {
        private final List<Place> changed = new ArrayList<>();
        private final List<Place> added = new ArrayList<>();
        private final List<Place> removed = new ArrayList<>();
        private final List<Missing> missing = new ArrayList<>();

        void compare(List<RowView> now, List<RowView> before, Place set, boolean partial) {
            MatchedRows rows = MatchedRows.of(now, before);
            for (RowView row : now) {
                compare(row, rows.before(row).map(RowView::weight).orElse(null));
            }
            boolean gone = rows.gone().stream().anyMatch(Comparison::isWeighted);
            if (gone && partial) {
                missing.add(Missing.REST_OF_FORM);
            } else if (gone) {
                removed.add(set);
            } else if (rows.gone().stream().anyMatch(row -> isUnreadable(row.weight()))) {
                missing.add(Missing.field(IndicatorField.WEIGHT.key()));
            }
        }

        private void compare(RowView row, @Nullable Weight before) {
            Weight now = row.weight();
            Place place = row.place(IndicatorField.WEIGHT);
            if (isUnreadable(now) || before != null && isUnreadable(before)) {
                missing.add(Missing.field(IndicatorField.WEIGHT.key()));
            } else if (before == null) {
                if (isWeighted(row)) {
                    added.add(place);
                }
            } else if (points(now).compareTo(points(before)) != 0) {
                differ(row, place, isAbsent(now) || isAbsent(before));
            }
        }

        private void differ(RowView row, Place place, boolean absent) {
            if (absent) {
                missing.add(Missing.field(IndicatorField.WEIGHT.key()));
            } else if (row.mayBeCut(IndicatorField.WEIGHT)) {
                missing.add(Missing.REST_OF_FORM);
            } else {
                changed.add(place);
            }
        }

        private static boolean isUnreadable(Weight weight) {
            return weight.state() == Weight.State.NOT_A_NUMBER;
        }

        private static boolean isAbsent(Weight weight) {
            return weight.state() == Weight.State.ABSENT;
        }

        private static boolean isWeighted(RowView row) {
            return row.weight().isNumber() && row.weight().points().signum() != 0;
        }

        /** A row without a weight weighs nothing. */
        private static BigDecimal points(Weight weight) {
            return weight.isNumber() ? weight.points() : BigDecimal.ZERO;
        }

        Conclusion conclusion() {
            List<Defect> defects = new ArrayList<>();
            add(defects, "changed", changed);
            add(defects, "added", added);
            add(defects, "removed", removed);
            return Conclusion.of(defects, missing.stream().distinct().toList());
        }

        private static void add(List<Defect> defects, String pattern, List<Place> places) {
            if (!places.isEmpty()) {
                defects.add(Defect.over(places).pattern(pattern));
            }
        }
    }
}
