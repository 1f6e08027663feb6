// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.linkage;

import java.math.BigDecimal;
import java.util.Objects;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * What a demand is served with by strict order of tiers (三保优先安排测算): nothing is shared out in proportion. Amounts in 元. Immutable.
 *
 * @param place its row
 * @param name its name as typed
 * @param tier its tier; MISSING if the row says none that is known
 * @param demand what it needs
 * @param granted what the order leaves for it; MISSING if a demand before it is
 * @param gap what is lacking
 */
public record PriorityShare(
        Place place,
        String name,
        Value<PriorityTier> tier,
        Value<BigDecimal> demand,
        Value<BigDecimal> granted,
        Value<BigDecimal> gap) {
    /** Requires every part. */
    public PriorityShare {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(granted, "granted");
        Objects.requireNonNull(gap, "gap");
    }
}
