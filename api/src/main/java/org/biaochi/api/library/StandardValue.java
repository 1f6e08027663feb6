// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

import java.util.Objects;
import org.biaochi.api.subject.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A standard value of an indicator (标准值). Immutable.
 *
 * @param kind what it rests on
 * @param value the value as typed, with its unit where that is not the entry's
 * @param basis the document or source; empty if nobody said
 * @param year the budget year it was set for; null if it holds until it is changed
 * @param mandatory whether goals must reach it (强制)
 */
public record StandardValue(
        StandardKind kind,
        String value,
        String basis,
        @Nullable FiscalYear year,
        boolean mandatory) {
    /** Requires everything but the year. */
    public StandardValue {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(basis, "basis");
    }
}
