// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

import java.util.List;
import java.util.Objects;

/**
 * The indicators that a new project of a type starts with (一类项目一套指标). Immutable.
 *
 * @param projectType the project type as forms name it
 * @param codes codes of entries, in the order of the form within a tier
 */
public record LibraryTemplate(String projectType, List<String> codes) {
    /** Copies the codes. */
    public LibraryTemplate {
        Objects.requireNonNull(projectType, "projectType");
        codes = List.copyOf(codes);
    }
}
