// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.basis.LegalBasis;

/**
 * One thing that a resolved profile says, and who says it where and why. Immutable.
 *
 * @param section {@code rules}, {@code parameters}, {@code gate}, {@code formFields}, {@code machineShares} or {@code
 *     requiredFacts}: the key of the pack
 * @param id rule, parameter, cause, form, item or fact
 * @param value the value for a person, dated values with their days
 * @param layer id of the pack that spoke last
 * @param location file and line; empty where sections are joined from several layers
 * @param bases the bases the pack gives
 * @param reason why the pack changes a layer above; empty if it does not say
 */
public record ProfileEntry(
        String section, String id, String value, String layer, String location, List<LegalBasis> bases, String reason) {
    /** Copies the bases. */
    public ProfileEntry {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(location, "location");
        bases = List.copyOf(bases);
        Objects.requireNonNull(reason, "reason");
    }
}
