// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.Locale;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.library.LibraryDraft;

/** Library files of either format. Stateless; any number of threads. */
public final class LibraryFiles {
    private LibraryFiles() {}

    /**
     * Reads what a file says, unchecked: CSV if the name ends in {@code .csv} or {@code .tsv}, else JSON.
     *
     * @param source the name of the file, as faults print it
     * @throws UnreadableInputException if it cannot be read at all; the place is in it
     */
    public static LibraryDraft draft(String source, byte[] file) {
        String name = source.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv")
                ? LibraryCsv.draft(source, file)
                : LibraryJson.draft(source, file);
    }
}
