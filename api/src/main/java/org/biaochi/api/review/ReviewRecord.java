// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.Objects;
import java.util.Optional;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.subject.Amount;
import org.biaochi.api.subject.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One step of a round of review as the host recorded it (审核记录). Built with {@link #of}. Immutable.
 *
 * @param round the round, from 1
 * @param submission the host's version or digest of the submission that was reviewed; empty if it was not recorded
 * @param goal that submission itself; empty if the host does not hand it over
 * @param step the step (审核环节), such as 主管部门审核; empty if the procedure has one step only
 * @param state where the step stands
 * @param kind qualitative or quantitative; empty if neither the record nor its sheets say
 * @param scores the score sheets; empty if none was submitted
 * @param grade the recorded grade (评定等级)
 * @param preparer who prepared the goal (填报人)
 * @param reviewer who reviewed it (审核人)
 * @param experts the number of experts (专家人数)
 * @param defence how the unit defended its goal; empty if there was no defence
 * @param opinion the opinion that goes with the amount
 * @param adjustment the case to adjust the approved goal that was decided in this step; empty if it was none
 * @param date when it was concluded
 */
public record ReviewRecord(
        int round,
        String submission,
        Optional<PerformanceGoal> goal,
        String step,
        ReviewState state,
        Optional<ReviewKind> kind,
        Optional<Panel> scores,
        Typed grade,
        Actor preparer,
        Actor reviewer,
        Typed experts,
        Optional<Defence> defence,
        ReviewOpinion opinion,
        Optional<AdjustmentCase> adjustment,
        Typed date) {
    /**
     * Requires every part.
     *
     * @throws IllegalArgumentException if the round is below 1
     */
    public ReviewRecord {
        if (round < 1) {
            throw new IllegalArgumentException("审核轮次从 1 起 / rounds of review are counted from 1: " + round);
        }
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(preparer, "preparer");
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(experts, "experts");
        Objects.requireNonNull(defence, "defence");
        Objects.requireNonNull(opinion, "opinion");
        Objects.requireNonNull(adjustment, "adjustment");
        Objects.requireNonNull(date, "date");
    }

    /** The amount that this step lets into the budget: none if the budget was cancelled, else what the opinion proposes. */
    public Optional<Amount> proposedAmount() {
        return state == ReviewState.CANCELLED ? Optional.of(Amount.ZERO) : opinion.amount();
    }

    /** Starts the record of a step of a round; nothing else is recorded. */
    public static Builder of(int round, ReviewState state) {
        return new Builder(round, state);
    }

    /** Collects the parts of a record. Not thread-safe. */
    public static final class Builder {
        private final int round;
        private final ReviewState state;
        private String submission = "";
        private @Nullable PerformanceGoal goal;
        private String step = "";
        private @Nullable ReviewKind kind;
        private @Nullable Panel scores;
        private Typed grade = Typed.ABSENT;
        private Actor preparer = Actor.UNKNOWN;
        private Actor reviewer = Actor.UNKNOWN;
        private Typed experts = Typed.ABSENT;
        private @Nullable Defence defence;
        private ReviewOpinion opinion = ReviewOpinion.NONE;
        private @Nullable AdjustmentCase adjustment;
        private Typed date = Typed.ABSENT;

        private Builder(int round, ReviewState state) {
            this.round = round;
            this.state = Objects.requireNonNull(state, "state");
        }

        /** Names the submission that was reviewed. */
        public Builder submission(String submission) {
            this.submission = Objects.requireNonNull(submission, "submission");
            return this;
        }

        /** Adds the submission itself. */
        public Builder goal(PerformanceGoal goal) {
            this.goal = Objects.requireNonNull(goal, "goal");
            return this;
        }

        /** Names the step. */
        public Builder step(String step) {
            this.step = Objects.requireNonNull(step, "step");
            return this;
        }

        /** Says how it was reviewed. */
        public Builder kind(ReviewKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /** Adds the score sheets. */
        public Builder scores(Panel scores) {
            this.scores = Objects.requireNonNull(scores, "scores");
            return this;
        }

        /** Sets the grade. */
        public Builder grade(Typed grade) {
            this.grade = Objects.requireNonNull(grade, "grade");
            return this;
        }

        /** Names who prepared the goal. */
        public Builder preparer(Actor preparer) {
            this.preparer = Objects.requireNonNull(preparer, "preparer");
            return this;
        }

        /** Names who reviewed it. */
        public Builder reviewer(Actor reviewer) {
            this.reviewer = Objects.requireNonNull(reviewer, "reviewer");
            return this;
        }

        /** Sets the number of experts. */
        public Builder experts(Typed experts) {
            this.experts = Objects.requireNonNull(experts, "experts");
            return this;
        }

        /** Adds the defence. */
        public Builder defence(Defence defence) {
            this.defence = Objects.requireNonNull(defence, "defence");
            return this;
        }

        /** Sets the opinion. */
        public Builder opinion(ReviewOpinion opinion) {
            this.opinion = Objects.requireNonNull(opinion, "opinion");
            return this;
        }

        /** Adds the adjustment case. */
        public Builder adjustment(AdjustmentCase adjustment) {
            this.adjustment = Objects.requireNonNull(adjustment, "adjustment");
            return this;
        }

        /** Sets when it was concluded. */
        public Builder date(Typed date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        /** Returns the record; the builder may go on. */
        public ReviewRecord build() {
            return new ReviewRecord(
                    round,
                    submission,
                    Optional.ofNullable(goal),
                    step,
                    state,
                    Optional.ofNullable(kind),
                    Optional.ofNullable(scores),
                    grade,
                    preparer,
                    reviewer,
                    experts,
                    Optional.ofNullable(defence),
                    opinion,
                    Optional.ofNullable(adjustment),
                    date);
        }
    }
}
