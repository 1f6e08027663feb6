// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Alternatives of plain text such as {@code 率$|比例$|比重$}: what the rulebook writes as a pattern. Not a regular expression;
 * all alternatives of a profile compile into one automaton. Immutable.
 *
 * @param alternatives in the order written
 */
public record Alternatives(List<Alternative> alternatives) {
    /** Copies the list. */
    public Alternatives {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Reads alternatives joined by a bar.
     *
     * @throws IllegalArgumentException if an alternative is empty
     */
    public static Alternatives parse(String text) {
        List<Alternative> parsed = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            boolean start = part.startsWith("^");
            boolean end = part.endsWith("$");
            String words = part.substring(start ? 1 : 0, part.length() - (end ? 1 : 0));
            if (words.isEmpty()) {
                throw new IllegalArgumentException("empty alternative in \"" + text + "\"");
            }
            parsed.add(new Alternative(words, start, end));
        }
        return new Alternatives(parsed);
    }

    /**
     * One alternative. Immutable.
     *
     * @param text the plain text
     * @param atStart whether it must stand at the start
     * @param atEnd whether it must stand at the end
     */
    public record Alternative(String text, boolean atStart, boolean atEnd) {
        /** Requires the text. */
        public Alternative {
            Objects.requireNonNull(text, "text");
        }
    }
}
