// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import java.util.List;
import org.biaochi.api.library.LibraryFacts;

/** The facts of the indicator library in JSON. */
final class LibraryFactFormats {
    static final List<FactFormat<?>> ALL = List.of(new FactFormat<>(
            LibraryFacts.INDICATORS,
            (value, path, goals) -> LibraryJson.checked(LibraryJson.draft("", value, path), path)));

    private LibraryFactFormats() {}
}
