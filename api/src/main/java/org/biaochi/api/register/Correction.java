// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.time.LocalDate;
import java.util.Objects;
import org.biaochi.api.subject.Value;

/**
 * One entry of the feed of changes (更正动态). Immutable.
 *
 * @param id its number
 * @param target the object or record that was corrected
 * @param field the cell
 * @param before what it held
 * @param after what it holds
 * @param date the day; MISSING if it cannot be read
 * @param by who corrected it; empty if nobody says
 * @param reason why; empty if nobody says
 */
public record Correction(
        String id,
        String target,
        String field,
        String before,
        String after,
        Value<LocalDate> date,
        String by,
        String reason) {
    /** Requires every part. */
    public Correction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
    }
}
