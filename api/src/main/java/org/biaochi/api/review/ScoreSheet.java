// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One person's score sheet (绩效目标审核表) as submitted: points and opinion per item, and the total and grade that the sheet
 * claims. It accepts what was typed; whether it adds up is judged by rules. Built with {@link #builder()}. Immutable.
 *
 * @param kind qualitative or quantitative; empty if the sheet does not say
 * @param items the lines in the order of the sheet
 * @param total the claimed total (合计得分)
 * @param grade the claimed grade (综合评定等级)
 * @param opinion the general opinion (总体意见)
 * @param reviewer the judge
 * @param date when it was signed
 */
public record ScoreSheet(
        Optional<ReviewKind> kind,
        List<ItemScore> items,
        Typed total,
        Typed grade,
        Typed opinion,
        Actor reviewer,
        Typed date) {
    /** Copies the lines. */
    public ScoreSheet {
        Objects.requireNonNull(kind, "kind");
        items = List.copyOf(items);
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(opinion, "opinion");
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(date, "date");
    }

    /** Starts a sheet without lines: every cell is ABSENT. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a sheet. Not thread-safe. */
    public static final class Builder {
        private @Nullable ReviewKind kind;
        private final List<ItemScore> items = new ArrayList<>();
        private Typed total = Typed.ABSENT;
        private Typed grade = Typed.ABSENT;
        private Typed opinion = Typed.ABSENT;
        private Actor reviewer = Actor.UNKNOWN;
        private Typed date = Typed.ABSENT;

        private Builder() {}

        /** Says how it was reviewed. */
        public Builder kind(ReviewKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Adds a line. */
        public Builder item(ItemScore line) {
            items.add(Objects.requireNonNull(line, "line"));
            return this;
        }

        /** Adds the line of one of the eight items without an opinion. */
        public Builder item(ReviewItem item, @Nullable String score) {
            return item(new ItemScore(item.name(), Typed.of(score), Typed.ABSENT));
        }

        /** Sets the claimed total. */
        public Builder total(Typed total) {
            this.total = Objects.requireNonNull(total, "total");
            return this;
        }

        /** Sets the claimed grade. */
        public Builder grade(Typed grade) {
            this.grade = Objects.requireNonNull(grade, "grade");
            return this;
        }

        /** Sets the general opinion. */
        public Builder opinion(Typed opinion) {
            this.opinion = Objects.requireNonNull(opinion, "opinion");
            return this;
        }

        /** Names the judge. */
        public Builder reviewer(Actor reviewer) {
            this.reviewer = Objects.requireNonNull(reviewer, "reviewer");
            return this;
        }

        /** Sets when it was signed. */
        public Builder date(Typed date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        /** Returns the sheet; the builder may go on. */
        public ScoreSheet build() {
            return new ScoreSheet(Optional.ofNullable(kind), items, total, grade, opinion, reviewer, date);
        }
    }
}
