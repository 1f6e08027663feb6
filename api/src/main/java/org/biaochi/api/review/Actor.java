// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.Objects;

/**
 * Who did something in the procedure (经办人), as the host's user directory knows them. Immutable.
 *
 * @param user user id; empty if it was not recorded
 * @param unit code of the person's unit; empty if it was not recorded
 */
public record Actor(String user, String unit) {
    /** Nobody is recorded. */
    public static final Actor UNKNOWN = new Actor("", "");

    /** Requires both. */
    public Actor {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(unit, "unit");
    }
}
