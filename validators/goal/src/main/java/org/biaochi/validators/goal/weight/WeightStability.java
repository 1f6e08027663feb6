// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.weight;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.GoalFacts;
import org.biaochi.api.facts.GoalFacts.ApprovedGoal;
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
import org.biaochi.core.goal.RowView;
import org.biaochi.core.goal.Weight;
import org.biaochi.validators.goal.mechanism.GoalRule;
import org.jspecify.annotations.Nullable;

/**
 * GR-WGT-007: after approval no weight changes and no weighted row comes or goes, unless an approved adjustment covers it. Rows
 * are matched by library code; without one, by levels and name.
 */
public final class WeightStability extends GoalRule {
    /** The rule. */
    public WeightStability() {
        super("GR-WGT-007", Needs.NOTHING.fact(GoalFacts.APPROVED_GOAL));
    }

    @Override
    protected Conclusion judge(GoalView view, RuleContext<PerformanceGoal> context) {
        Fact<ApprovedGoal> fact = context.fact(GoalFacts.APPROVED_GOAL);
        if (fact.state() == Fact.State.EMPTY) {
            return Conclusion.notApplicable(Reason.OUT_OF_SCOPE);
        }
        if (!fact.isPresent()) {
            return Conclusion.undecided(Missing.fact(GoalFacts.APPROVED_GOAL));
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
            Map<List<String>, Deque<RowView>> approved = new LinkedHashMap<>();
            before.forEach(row -> approved.computeIfAbsent(key(row), any -> new ArrayDeque<>())
                    .add(row));
            for (RowView row : now) {
                Deque<RowView> matching = approved.get(key(row));
                RowView match = matching == null ? null : matching.pollFirst();
                compare(row, match == null ? null : match.weight());
            }
            boolean gone = approved.values().stream().flatMap(Deque::stream).anyMatch(Comparison::isWeighted);
            if (gone && partial) {
                missing.add(Missing.REST_OF_FORM);
            } else if (gone) {
                removed.add(set);
            }
        }

        private void compare(RowView row, @Nullable Weight before) {
            Weight now = row.weight();
            Place place = row.place(IndicatorField.WEIGHT);
            boolean unreadable = now.state() == Weight.State.NOT_A_NUMBER
                    || before != null && before.state() == Weight.State.NOT_A_NUMBER;
            if (unreadable) {
                missing.add(Missing.field(IndicatorField.WEIGHT.key()));
            } else if (before == null) {
                if (isWeighted(row)) {
                    added.add(place);
                }
            } else if (points(now).compareTo(points(before)) != 0 && row.mayBeCut(IndicatorField.WEIGHT)) {
                missing.add(Missing.REST_OF_FORM);
            } else if (points(now).compareTo(points(before)) != 0) {
                changed.add(place);
            }
        }

        private static boolean isWeighted(RowView row) {
            return row.weight().isNumber() && row.weight().points().signum() != 0;
        }

        /** A row without a weight weighs nothing. */
        private static BigDecimal points(Weight weight) {
            return weight.isNumber() ? weight.points() : BigDecimal.ZERO;
        }

        private static List<String> key(RowView row) {
            String code = row.text(IndicatorField.LIBRARY_CODE);
            return code.isEmpty()
                    ? List.of(row.l1().orElse(row.l1Text()), row.l2().orElse(row.l2Text()), row.bareName())
                    : List.of(code);
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
