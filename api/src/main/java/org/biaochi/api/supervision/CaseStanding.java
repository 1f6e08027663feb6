// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

import java.time.LocalDate;
import java.util.Objects;
import org.biaochi.api.subject.Value;

/**
 * How a case stands on a day (案卷办理情况). Immutable.
 *
 * @param state the state that the steps led to; MISSING if nobody knows the last one
 * @param active whether somebody must still do something
 * @param deadline the deadline that runs; NOT_APPLICABLE if none does
 * @param overdue whether it has passed
 * @param level the level that the case was handed to, from 1
 * @param dueLevel the level it ought to stand at by now; NOT_APPLICABLE where the place escalates nothing or the case is closed
 * @param handOver the body of that level, to which the host hands the case over; empty if it stays where it is or nobody is named
 * @param turnaround the days from opening to closing; NOT_DUE while it is open
 */
public record CaseStanding(
        Value<CaseState> state,
        boolean active,
        Value<LocalDate> deadline,
        Value<Boolean> overdue,
        int level,
        Value<Integer> dueLevel,
        String handOver,
        Value<Integer> turnaround) {
    /** Requires every part. */
    public CaseStanding {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(overdue, "overdue");
        Objects.requireNonNull(dueLevel, "dueLevel");
        Objects.requireNonNull(handOver, "handOver");
        Objects.requireNonNull(turnaround, "turnaround");
    }
}
