// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.casefile;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who takes a step, for which body, and when (经办). Immutable.
 *
 * @param date the day
 * @param actor the person
 * @param body the body, such as a finance bureau or the unit
 */
public record Handling(LocalDate date, String actor, String body) {
    /**
     * Requires all.
     *
     * @throws IllegalArgumentException if nobody is named: every step has an actor
     */
    public Handling {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(body, "body");
        if (actor.isBlank()) {
            throw new IllegalArgumentException("每一步都要写明经办人 / actor is blank; every step names who took it");
        }
    }
}
