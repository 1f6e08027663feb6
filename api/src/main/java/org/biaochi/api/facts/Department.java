// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import java.util.Objects;

/**
 * The department in charge of a project (主管部门). Immutable.
 *
 * @param sectors its function sectors (职能行业), in any order; empty if none is recorded
 * @param division the division of the finance bureau that looks after it (归口处室); empty if not recorded
 */
public record Department(List<String> sectors, String division) {
    /** Copies the sectors. */
    public Department {
        sectors = List.copyOf(sectors);
        Objects.requireNonNull(division, "division");
    }
}
