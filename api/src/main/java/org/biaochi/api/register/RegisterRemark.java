// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.util.Objects;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Value;

/**
 * What the register refuses or warns of (台账提示). Immutable.
 *
 * @param kind what it is
 * @param place the row
 * @param objectId the code of the object; empty if there is none
 * @param name its name; empty if nobody gives it
 * @param detail what it is about: the level, the days, the entry of the list
 * @param days how many days, where days count; else NOT_APPLICABLE
 */
public record RegisterRemark(
        RemarkKind kind, Place place, String objectId, String name, String detail, Value<Integer> days) {
    /** Requires every part. */
    public RegisterRemark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(objectId, "objectId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(days, "days");
    }
}
