// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.subject.FiscalYear;

/**
 * The issues found in the unit of a rectification record in earlier years (问题台账). Immutable.
 *
 * @param issues all of them, in any order
 */
public record IssueLedger(List<Issue> issues) {
    /** Copies the issues. */
    public IssueLedger {
        issues = List.copyOf(issues);
    }

    /**
     * One issue. Immutable.
     *
     * @param year the year in which it was found
     * @param category its category; EMPTY if it has none, NOT_SUPPLIED if that is not known
     */
    public record Issue(FiscalYear year, Fact<String> category) {
        /** Requires both. */
        public Issue {
            Objects.requireNonNull(year, "year");
            Objects.requireNonNull(category, "category");
        }
    }
}
