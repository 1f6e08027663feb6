// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.math.BigDecimal;
import java.util.Objects;
import org.biaochi.api.subject.Value;

/**
 * How much of what a red object has left may be given elsewhere (调剂建议): a proposal, a person decides. Immutable.
 *
 * @param objectId the code of the object
 * @param name its name; empty if nobody gives it
 * @param atMost at most so much, in 元
 */
public record Reallocation(String objectId, String name, Value<BigDecimal> atMost) {
    /** Requires every part. */
    public Reallocation {
        Objects.requireNonNull(objectId, "objectId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(atMost, "atMost");
    }
}
