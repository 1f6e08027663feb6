// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * The answer to who may do what with the register (权限). Immutable.
 *
 * @param place the row that asks
 * @param role the role, by its Chinese term; as typed where it is unknown
 * @param region the region
 * @param action what it wants to do
 * @param thing with what
 * @param allowed whether the profile grants it
 * @param snapshotId the snapshot it is shown; empty if it is shown none
 * @param objects the objects it sees, with the cells of its role
 * @param amount the sum of their amounts in 元; NOT_APPLICABLE where it sees none
 * @param light the worst light among them; NOT_APPLICABLE if none has any
 */
public record Access(
        Place place,
        String role,
        String region,
        String action,
        String thing,
        boolean allowed,
        String snapshotId,
        List<Seen> objects,
        Value<BigDecimal> amount,
        Value<Light> light) {
    /** Copies the list. */
    public Access {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(thing, "thing");
        Objects.requireNonNull(snapshotId, "snapshotId");
        objects = List.copyOf(objects);
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(light, "light");
    }

    /**
     * An object as a role sees it. Immutable.
     *
     * @param objectId its code
     * @param version the digest of what is filed, the same for every role
     * @param cells the cells shown, as key=text
     */
    public record Seen(String objectId, String version, List<String> cells) {
        /** Copies the list. */
        public Seen {
            Objects.requireNonNull(objectId, "objectId");
            Objects.requireNonNull(version, "version");
            cells = List.copyOf(cells);
        }
    }
}
