// SPDX-License-Identifier: Apache-2.0
package org.biaochi.validators.goal.fit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.goal.IndicatorField;
import org.biaochi.api.goal.PeriodSet;
import org.biaochi.api.goal.Polarity;
import org.biaochi.api.rule.Missing;
import org.biaochi.core.goal.Extent;
import org.biaochi.core.goal.GoalView;
import org.biaochi.core.goal.RowView;
import org.biaochi.core.history.PastYearView;
import org.biaochi.core.logic.Truth;

/**
 * The annual rows that continue a row of last year, are better the higher they are, and are one number in both years: which of
 * them pass a test of this year's target beside last year's. Built once, then read.
 */
final class MatchedTargets {
    /** A test of this year's target beside last year's, both in the same unit. */
    @FunctionalInterface
    interface Test {
        boolean holds(BigDecimal now, BigDecimal last);
    }

    private final boolean partial;
    private final List<RowView> hits = new ArrayList<>();
    private final Set<Missing> missing = new TreeSet<>();
    private int compared;

    /** Tests the rows; those whose last target {@code counts} refuses are left out. */
    MatchedTargets(GoalView view, Optional<PastYearView> lastYear, Test counts, Test test) {
        this.partial = view.partial();
        if (lastYear.isEmpty()) {
            missing.add(LastYear.missing(view));
            return;
        }
        for (RowView row : view.rows(PeriodSet.ANNUAL)) {
            lastYear.get().before(row).ifPresent(before -> compare(row, before, counts, test));
        }
        if (compared == 0 && missing.isEmpty()) {
            missing.add(Missing.fact(HistoryFacts.PAST_YEARS));
        }
    }

    private void compare(RowView row, RowView before, Test counts, Test test) {
        Optional<Extent> last = Extent.of(before.target()).filter(Extent::isPoint);
        Optional<Polarity> polarity = row.polarity();
        if (last.isEmpty() || polarity.isPresent() && polarity.get() != Polarity.POSITIVE) {
            return;
        }
        if (row.value().isEmpty()) {
            missing.add(Missing.field(IndicatorField.VALUE.key()));
            return;
        }
        Optional<Extent> now = Extent.of(row.target()).filter(Extent::isPoint);
        if (now.isEmpty()) {
            return;
        }
        if (!now.get().compares(last.get())) {
            missing.add(Missing.field(IndicatorField.UNIT.key()));
        } else if (counts.holds(now.get().low(), last.get().low())) {
            boolean hit = test.holds(now.get().low(), last.get().low());
            if (polarity.isPresent()) {
                compared++;
                if (hit) {
                    hits.add(row);
                }
            } else if (hit) {
                missing.add(Missing.field(IndicatorField.POLARITY.key()));
            }
        }
    }

    /** Whether some row passes; UNKNOWN if none does and one that cannot be read might, or no row could be compared. */
    Truth any() {
        if (!hits.isEmpty()) {
            return Truth.TRUE;
        }
        return partial || compared == 0 || !missing.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The rows that pass. */
    List<RowView> hits() {
        return hits;
    }

    /** What stands in the way of an answer. */
    List<Missing> missing() {
        List<Missing> all = new ArrayList<>(missing);
        if (partial) {
            all.add(Missing.REST_OF_FORM);
        }
        return all;
    }
}
