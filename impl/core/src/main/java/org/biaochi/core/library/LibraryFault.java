// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.util.Objects;
import org.biaochi.api.basis.LocalText;

/**
 * Something in a library file that cannot stand. Immutable.
 *
 * @param code stable code, such as {@code CATEGORY_CYCLE}
 * @param source the file
 * @param place line in it as {@code :12}, or JSON pointer
 * @param about the code of the entry, class or template; empty if the row has none
 * @param text what is wrong and what to do
 */
public record LibraryFault(String code, String source, String place, String about, LocalText text) {
    /** Requires every component. */
    public LibraryFault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(text, "text");
    }

    /** The fault in a language: place, what is wrong, what to do, code. */
    public String in(String language) {
        String colon = language.equals("en") ? ": " : "：";
        return where(source, place) + colon + text.in(language) + " [" + code + "]";
    }

    /** File and line as {@code file:12}, file and pointer with a blank between them. */
    static String where(String source, String place) {
        return place.isEmpty() || place.startsWith(":") ? source + place : source + " " + place;
    }
}
