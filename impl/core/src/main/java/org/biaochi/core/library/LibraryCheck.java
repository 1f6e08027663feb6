// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.biaochi.api.library.IndicatorLibrary;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a check: a library, or everything that keeps the files from being one. All or nothing; the list of faults is
 * complete up to 200 and says how many there are. Immutable.
 */
public final class LibraryCheck {
    private final @Nullable IndicatorLibrary library;
    private final List<LibraryFault> faults;
    private final int count;

    private LibraryCheck(@Nullable IndicatorLibrary library, List<LibraryFault> faults, int count) {
        this.library = library;
        this.faults = faults;
        this.count = count;
    }

    /** Checks what files say together. */
    public static LibraryCheck of(List<LibraryDraft> drafts) {
        LibraryFaults faults = new LibraryFaults();
        LibraryContent content = LibraryContent.read(drafts, faults);
        content.check(faults);
        return faults.count() == 0
                ? new LibraryCheck(content.library(), List.of(), 0)
                : new LibraryCheck(null, faults.list(), faults.count());
    }

    /** The library; empty if there are faults. */
    public Optional<IndicatorLibrary> library() {
        return Optional.ofNullable(library);
    }

    /**
     * The library.
     *
     * @throws NoSuchElementException if there are faults
     */
    public IndicatorLibrary get() {
        return library().orElseThrow(() -> new NoSuchElementException(faults.toString()));
    }

    /** The faults in the order of the files, the first 200 of them. */
    public List<LibraryFault> faults() {
        return faults;
    }

    /** How many faults there are. */
    public int count() {
        return count;
    }
}
