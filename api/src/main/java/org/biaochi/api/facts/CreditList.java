// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The list of institutions with bad credit (第三方机构失信名单) as the host keeps it. Immutable.
 *
 * @param entries all of them, in any order
 */
public record CreditList(List<Entry> entries) {
    /** Copies the entries. */
    public CreditList {
        entries = List.copyOf(entries);
    }

    /**
     * An institution on the list. Immutable.
     *
     * @param id its unified social credit code (统一社会信用代码); empty if it is listed by name only
     * @param name its name
     * @param from the day it was listed
     * @param until the last day of the listing; EMPTY says that it still stands
     */
    public record Entry(String id, String name, LocalDate from, Fact<LocalDate> until) {
        /** Requires every part. */
        public Entry {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
        }
    }
}
