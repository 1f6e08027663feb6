// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The register of experts (绩效专家库). Immutable.
 *
 * @param experts those it has, in any order
 */
public record ExpertRegister(List<Entry> experts) {
    /** Copies the experts. */
    public ExpertRegister {
        experts = List.copyOf(experts);
    }

    /**
     * An expert. Immutable.
     *
     * @param id the number in the register; empty if experts are known by name
     * @param name the name
     * @param affiliation where the expert works (所在单位); EMPTY says nowhere
     * @param assignments what the expert was assigned to; EMPTY says nothing yet
     */
    public record Entry(String id, String name, Fact<String> affiliation, Fact<List<Assignment>> assignments) {
        /** Requires every part. */
        public Entry {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(affiliation, "affiliation");
            Objects.requireNonNull(assignments, "assignments");
        }
    }

    /**
     * An assignment. Immutable.
     *
     * @param unit the unit that was evaluated
     * @param date the day of the assignment
     */
    public record Assignment(String unit, LocalDate date) {
        /** Requires both. */
        public Assignment {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(date, "date");
        }
    }
}
