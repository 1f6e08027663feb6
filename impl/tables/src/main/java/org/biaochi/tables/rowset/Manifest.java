// SPDX-License-Identifier: Apache-2.0
package org.biaochi.tables.rowset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaochi.tables.row.Scope;

/**
 * What a package says of itself. Immutable.
 *
 * @param standard the version of the standard whose codes it uses
 * @param scope the region and year of all rows; empty parts say nothing
 * @param mode all rows of region and year, or only those that changed
 * @param since the first UPDATE_TIME of an incremental package; empty if nobody said
 * @param until the last one; empty if nobody said
 * @param tables one entry per table
 */
public record Manifest(String standard, Scope scope, Mode mode, String since, String until, List<TableEntry> tables) {
    /** The name of the format. */
    public static final String SCHEMA = "biaochi-rowset-1";

    /** The name of the file. */
    public static final String FILE = "manifest.json";

    /** Whether a package holds everything. */
    public enum Mode {
        /** All rows of region and year. */
        FULL("full"),
        /** Rows that are new or changed; deleted ones carry IS_DELETED = 1. */
        INCREMENTAL("incremental");

        private final String key;

        Mode(String key) {
            this.key = key;
        }

        /** The word in the manifest. */
        public String key() {
            return key;
        }
    }

    /**
     * What a package says of one table.
     *
     * @param table the table code
     * @param file the name of its file
     * @param rows how many rows the file holds
     * @param digests lower-case hexadecimal digests of the file by algorithm, {@code SHA-256} and where there is a
     *     provider {@code SM3}
     */
    public record TableEntry(String table, String file, long rows, Map<String, String> digests) {
        /** Requires every part. */
        public TableEntry {
            Objects.requireNonNull(table, "table");
            Objects.requireNonNull(file, "file");
            digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
        }
    }

    /** Requires every part. */
    public Manifest {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        tables = List.copyOf(tables);
    }
}
