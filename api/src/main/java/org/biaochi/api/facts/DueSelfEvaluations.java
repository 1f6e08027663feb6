// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The projects that must evaluate themselves, as they stood on the day of the snapshot, and which did (自评任务清单). Immutable.
 *
 * @param dueDate the last day to submit (截止日期); EMPTY or NOT_SUPPLIED if none is known
 * @param projects all of them, in any order
 */
public record DueSelfEvaluations(Fact<LocalDate> dueDate, List<DueSelfEvaluation> projects) {
    /** Copies the projects. */
    public DueSelfEvaluations {
        Objects.requireNonNull(dueDate, "dueDate");
        projects = List.copyOf(projects);
    }

    /**
     * One project. Immutable.
     *
     * @param code its code
     * @param name its name
     * @param submitted the day it submitted its self-evaluation; EMPTY if it did not, NOT_SUPPLIED if that is not known
     */
    public record DueSelfEvaluation(String code, String name, Fact<LocalDate> submitted) {
        /** Requires every part. */
        public DueSelfEvaluation {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(submitted, "submitted");
        }
    }
}
