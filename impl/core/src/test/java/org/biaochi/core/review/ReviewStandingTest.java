// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biaochi.api.review.Actor;
import org.biaochi.api.review.ReviewHistory;
import org.biaochi.api.review.ReviewRecord;
import org.biaochi.api.review.ReviewState;
import org.junit.jupiter.api.Test;

class ReviewStandingTest {
    private static final List<String> BOTH = List.of("主管部门审核", "财政部门审核");

    private static ReviewRecord step(int round, String name, ReviewState state, String submission) {
        return ReviewRecord.of(round, state).step(name).submission(submission).build();
    }

    private static ReviewState state(String submission, List<String> steps, ReviewRecord... records) {
        return ReviewStanding.of(new ReviewHistory(submission, List.of(records)), steps)
                .state();
    }

    @Test
    void one_that_returns_returns_it() {
        assertThat(state(
                        "",
                        BOTH,
                        step(1, "主管部门审核", ReviewState.PASSED, ""),
                        step(1, "财政部门审核", ReviewState.RETURNED, "")))
                .isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void steps_that_have_not_ended_are_named() {
        ReviewHistory history = new ReviewHistory(
                "", List.of(step(1, "主管部门审核", ReviewState.RETURNED, ""), step(1, "财政部门审核", ReviewState.OPEN, "")));

        assertThat(ReviewStanding.of(history, BOTH).open(BOTH)).containsExactly("财政部门审核");
    }

    @Test
    void a_new_submission_needs_both_again() {
        ReviewRecord[] records = {
            step(1, "主管部门审核", ReviewState.PASSED, "v1"),
            step(1, "财政部门审核", ReviewState.RETURNED, "v1"),
            step(2, "财政部门审核", ReviewState.PASSED, "v2")
        };
        assertThat(state("v2", BOTH, records)).isEqualTo(ReviewState.OPEN);
        assertThat(state("v2", BOTH, records[0], records[1], records[2], step(2, "主管部门审核", ReviewState.PASSED, "v2")))
                .isEqualTo(ReviewState.PASSED);
    }

    @Test
    void cancelled_is_worse_than_returned_and_returned_than_open() {
        assertThat(state(
                        "",
                        List.of(),
                        step(1, "甲", ReviewState.OPEN, ""),
                        step(1, "乙", ReviewState.RETURNED, ""),
                        step(1, "丙", ReviewState.CANCELLED, "")))
                .isEqualTo(ReviewState.CANCELLED);
        assertThat(state("", List.of(), step(1, "甲", ReviewState.OPEN, ""), step(1, "乙", ReviewState.PASSED, "")))
                .isEqualTo(ReviewState.OPEN);
    }

    @Test
    void reviewers_of_one_step_are_told_apart_by_who_they_are() {
        ReviewRecord.Builder one = ReviewRecord.of(1, ReviewState.RETURNED);
        ReviewRecord.Builder other = ReviewRecord.of(1, ReviewState.PASSED);
        assertThat(state(
                        "",
                        List.of(),
                        one.reviewer(new Actor("u1", "")).build(),
                        other.reviewer(new Actor("u2", "")).build()))
                .isEqualTo(ReviewState.RETURNED);
    }

    @Test
    void nothing_recorded_is_open() {
        assertThat(state("", List.of())).isEqualTo(ReviewState.OPEN);
    }
}
