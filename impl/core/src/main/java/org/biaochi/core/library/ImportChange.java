// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.biaochi.api.library.LibraryEntry;
import org.biaochi.api.library.LibraryField;

/**
 * What an import does to one entry. Immutable.
 *
 * @param kind what happens
 * @param entry the entry as it stands afterwards
 * @param before the version that held before; empty if the code is new
 * @param fields what differs from it
 */
public record ImportChange(Kind kind, LibraryEntry entry, Optional<LibraryEntry> before, Set<LibraryField> fields) {
    /** What happens to an entry. */
    public enum Kind {
        /** The library did not have the code (新增). */
        ADDED,
        /** The library has it like this (未变). */
        UNCHANGED,
        /** Changed content became a new version; the old one ends the day before (新版本). */
        NEW_VERSION,
        /** The file says when it ends (停用). */
        ENDED
    }

    /** Copies the fields. */
    public ImportChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(before, "before");
        fields = Set.copyOf(fields);
    }
}
