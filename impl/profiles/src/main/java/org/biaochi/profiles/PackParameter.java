// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.List;
import java.util.Optional;
import org.biaochi.api.profile.Delegation;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of a parameter.
 *
 * @param values in the order of their days, at least one
 * @param narrowed what lower layers may do from here on; null if the pack does not say
 * @param bases ids of bases
 * @param reason why; empty if the pack does not say
 * @param location file and line
 */
record PackParameter(
        List<DatedValue> values, @Nullable Delegation narrowed, List<String> bases, String reason, String location) {
    PackParameter {
        values = List.copyOf(values);
        bases = List.copyOf(bases);
    }

    Optional<Delegation> delegation() {
        return Optional.ofNullable(narrowed);
    }
}
