// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import java.util.Locale;
import java.util.Optional;

/** How the rows of one table stand in a file. New constants are a MINOR change of this package. */
public enum RowFileKind {
    /** JSON Lines: one object a row, column codes as keys. */
    JSON_LINES(".jsonl"),
    /** CSV with commas, column codes in the first line. */
    CSV(".csv");

    private final String ending;

    RowFileKind(String ending) {
        this.ending = ending;
    }

    /** The ending of file names with the dot. */
    public String ending() {
        return ending;
    }

    /** The kind of a file by its name. */
    public static Optional<RowFileKind> ofName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        for (RowFileKind kind : values()) {
            if (name.endsWith(kind.ending)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
