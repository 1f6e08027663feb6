// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import org.biaochi.api.library.LibraryEntry;

/**
 * An entry that a file states, and where.
 *
 * @param source the file
 * @param place line or JSON pointer
 * @param entry what it says; version 1 where it states none
 * @param versioned whether it states a version
 */
record StatedEntry(String source, String place, LibraryEntry entry, boolean versioned) {
    /** File and place, for naming the other one of two. */
    String where() {
        return LibraryFault.where(source, place);
    }
}
