// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import java.util.Objects;

/**
 * An entry of the project library (项目库). Immutable.
 *
 * @param code project code
 * @param name project name as registered
 */
public record LibraryProject(String code, String name) {
    /** Requires both. */
    public LibraryProject {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
