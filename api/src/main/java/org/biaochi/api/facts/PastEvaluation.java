// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.Objects;

/**
 * How last year's evaluation (上年绩效评价) ended and whether a rectification case (整改) of the project is open. Immutable.
 *
 * @param grade the grade as given (优、良、中、差); EMPTY if the project was not evaluated, NOT_SUPPLIED if nobody knows
 * @param openRectification whether a case is open; NOT_SUPPLIED if nobody knows
 */
public record PastEvaluation(Fact<String> grade, Fact<Boolean> openRectification) {
    /** Requires both. */
    public PastEvaluation {
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(openRectification, "openRectification");
    }
}
