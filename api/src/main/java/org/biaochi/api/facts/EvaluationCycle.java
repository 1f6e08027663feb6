// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.evaluation.EvaluationKind;
import org.biaochi.api.subject.FiscalYear;

/**
 * How often an object has been evaluated (历次评价). Immutable.
 *
 * @param keyProject whether it is on the list of key projects (重点项目); EMPTY says that it is not
 * @param start the year in which it began; EMPTY and NOT_SUPPLIED both say that nobody knows
 * @param evaluations the evaluations that were made, in any order
 */
public record EvaluationCycle(Fact<Boolean> keyProject, Fact<FiscalYear> start, List<Made> evaluations) {
    /** Copies the evaluations. */
    public EvaluationCycle {
        Objects.requireNonNull(keyProject, "keyProject");
        Objects.requireNonNull(start, "start");
        evaluations = List.copyOf(evaluations);
    }

    /**
     * An evaluation that was made. Immutable.
     *
     * @param kind who evaluated
     * @param year the year in which it became final
     */
    public record Made(EvaluationKind kind, FiscalYear year) {
        /** Requires both. */
        public Made {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(year, "year");
        }
    }
}
