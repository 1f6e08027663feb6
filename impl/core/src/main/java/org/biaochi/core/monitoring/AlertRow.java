// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

import java.util.Objects;
import org.biaochi.api.monitoring.Light;

/**
 * An alert row (预警规则行) of a profile. Immutable.
 *
 * @param id its id
 * @param metric the formula it looks at
 * @param scope what it is asked of
 * @param operator how it compares
 * @param limit with what, as written
 * @param light the light it raises
 * @param action what is to be done; empty if nothing
 * @param together the rows of the same text fire together or not at all; empty for a row that stands for itself
 */
public record AlertRow(
        String id,
        AlertMetric metric,
        AlertScope scope,
        AlertOperator operator,
        String limit,
        Light light,
        String action,
        String together) {
    /** Requires all. */
    public AlertRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(light, "light");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(together, "together");
    }
}
