// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.facts.ApprovedGoal;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.target.DateReader;

/**
 * The version of an approved goal that is in force on a day (现行绩效目标): the one of the last approved adjustment that carries a
 * goal and is linked to a budget adjustment, else the one that was approved with the budget. Immutable.
 *
 * @param goal that version
 * @param adjustedBy the record that brought it; empty if it is the one approved with the budget
 * @param earlier the approved adjustments before it, in their order
 * @param later the approved adjustments since then, which carry no goal of their own, in their order
 */
public record GoalInForce(
        PerformanceGoal goal, Optional<ReviewRecord> adjustedBy, List<ReviewRecord> earlier, List<ReviewRecord> later) {
    /** Copies the lists. */
    public GoalInForce {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(adjustedBy, "adjustedBy");
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    /** The version on a day; adjustments that are not recorded change nothing. */
    public static GoalInForce on(LocalDate day, ApprovedGoal approved, Fact<ReviewHistory> records) {
        PerformanceGoal goal = approved.goal();
        Optional<ReviewRecord> by = Optional.empty();
        List<ReviewRecord> earlier = new ArrayList<>();
        List<ReviewRecord> later = new ArrayList<>();
        List<ReviewRecord> adjustments = records.isPresent() ? adjustments(records.get()) : List.of();
        for (ReviewRecord record : adjustments) {
            if (day(record).filter(day::isBefore).isPresent()) {
                continue;
            }
            if (record.goal().isPresent()) {
                goal = record.goal().get();
                by.ifPresent(earlier::add);
                by = Optional.of(record);
                earlier.addAll(later);
                later.clear();
            } else {
                later.add(record);
            }
        }
        return new GoalInForce(goal, by, earlier, later);
    }

    /** The same of a fact; empty if the host did not supply the approved goal. */
    public static Optional<PerformanceGoal> on(
            LocalDate day, Fact<ApprovedGoal> approved, Fact<ReviewHistory> records) {
        return approved.isPresent()
                ? Optional.of(on(day, approved.get(), records).goal())
                : Optional.empty();
    }

    /**
     * The approved adjustments that are linked to a budget adjustment, by day; one without a readable day stands behind the one
     * before it.
     */
    public static List<ReviewRecord> adjustments(ReviewHistory history) {
        record Dated(LocalDate day, ReviewRecord record) {}
        List<Dated> dated = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (ReviewRecord record : history.records()) {
            if (record.adjustment()
                    .filter(one -> one.approved() && !one.budgetAdjustment().isBlank())
                    .isPresent()) {
                before = day(record).orElse(before);
                dated.add(new Dated(before, record));
            }
        }
        return dated.stream()
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::record)
                .toList();
    }

    private static Optional<LocalDate> day(ReviewRecord record) {
        Typed date = record.date();
        return date.isValue()
                ? DateReader.standard()
                        .read(date.text())
                        .filter(span -> span.end().hasYear())
                        .map(span -> span.end().lastDay(0))
                : Optional.empty();
    }
}
