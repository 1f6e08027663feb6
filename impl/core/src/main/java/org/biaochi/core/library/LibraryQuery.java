// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.library;

import java.util.Objects;

/**
 * What is looked for in a library; an empty text says nothing. Immutable.
 *
 * @param name the indicator's name as typed, with or without numbering
 * @param unit the unit as typed
 * @param l1 first level as typed
 * @param l2 second level as typed
 * @param projectClass code or name of the class of projects, or the project type
 */
public record LibraryQuery(String name, String unit, String l1, String l2, String projectClass) {
    /** Requires every component. */
    public LibraryQuery {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(l1, "l1");
        Objects.requireNonNull(l2, "l2");
        Objects.requireNonNull(projectClass, "projectClass");
    }

    /** Looks for a name only. */
    public static LibraryQuery named(String name) {
        return new LibraryQuery(name, "", "", "", "");
    }
}
