// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.math.BigDecimal;
import java.util.Objects;
import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.subject.Value;

/**
 * A share beside the floor that the place sets for it (指标底线); the floor itself is enough. Immutable.
 *
 * @param formula the share
 * @param measure what is counted
 * @param scope the kind of objects; empty for all
 * @param snapshotId the snapshot; empty if it has no number
 * @param value the share, exact to six decimals
 * @param floor the floor
 * @param met whether it is met; MISSING where the share is not known
 */
public record FloorCheck(
        FormulaId formula,
        String measure,
        String scope,
        String snapshotId,
        Value<BigDecimal> value,
        BigDecimal floor,
        Value<Boolean> met) {
    /** Requires every part. */
    public FloorCheck {
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(snapshotId, "snapshotId");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(met, "met");
    }
}
