// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.math.BigDecimal;
import java.util.Objects;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.subject.Value;

/**
 * What lies below an object that others belong to (逐级汇总). Immutable.
 *
 * @param objectId the code of the object
 * @param name its name; empty if nobody gives it
 * @param objects how many end units lie below
 * @param amount the sum of their amounts in 元; MISSING if one has none
 * @param light the worst light among them; NOT_APPLICABLE if none has any
 */
public record RollUp(String objectId, String name, int objects, Value<BigDecimal> amount, Value<Light> light) {
    /** Requires every part. */
    public RollUp {
        Objects.requireNonNull(objectId, "objectId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(light, "light");
    }
}
