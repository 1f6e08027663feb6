// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.util.Objects;

/**
 * A table of rows within a document, known by its key. Immutable.
 *
 * @param key the key in places and in the model's JSON
 * @param columns the class of its columns
 * @param <K> the columns
 */
public record TableKey<K extends Enum<K> & CellKey>(String key, Class<K> columns) {
    /** Requires both. */
    public TableKey {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(columns, "columns");
    }

    /** The place of the table in the whole document. */
    public Place place() {
        return Place.ROOT.child(key);
    }
}
