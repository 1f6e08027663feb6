// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.Locale;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.core.library.LibraryDraft;

/** Library files of either format. Stateless; any number of threads. */
public final class LibraryFiles {
    private LibraryFiles() {}

    /**
     * Reads what a file says, unchecked: JSON if it begins as JSON or its name ends in {@code .json}, else CSV.
     *
     * @param source the name of the file, as faults print it
     * @throws UnreadableInputException if it cannot be read at all; the place is in it
     */
    public static LibraryDraft draft(String source, byte[] file) {
        return isJson(source, file) ? LibraryJson.draft(source, file) : LibraryCsv.draft(source, file);
    }

    /** Whether such a file is read as JSON. */
    public static boolean isJson(String source, byte[] file) {
        int at = file.length >= 3 && (file[0] & 0xFF) == 0xEF && (file[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < file.length && file[at] >= 0 && file[at] <= ' ') {
            at++;
        }
        boolean begins = at < file.length && (file[at] == '{' || file[at] == '[');
        return begins || source.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
