// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The numbers of final records as the host stores them (归档数), which published numbers must repeat to the digit. Immutable.
 *
 * @param finals all of them, in any order
 */
public record StoredFinals(List<StoredFinal> finals) {
    /** Copies the list. */
    public StoredFinals {
        finals = List.copyOf(finals);
    }

    /** What is stored for an item of an object, as written; empty if nothing is. */
    public Optional<String> value(String objectId, String item) {
        return finals.stream()
                .filter(stored ->
                        stored.objectId().equals(objectId) && stored.item().equals(item))
                .map(StoredFinal::value)
                .findFirst();
    }

    /**
     * A number of a final record. Immutable.
     *
     * @param objectId the code of the object
     * @param item which number, such as 自评总分
     * @param value the number as written, with its decimals
     */
    public record StoredFinal(String objectId, String item, String value) {
        /** Requires every part. */
        public StoredFinal {
            Objects.requireNonNull(objectId, "objectId");
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(value, "value");
        }
    }
}
