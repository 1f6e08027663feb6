// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.library;

import java.util.Objects;

/**
 * A class of projects in the tree of a library (项目分类). Immutable.
 *
 * @param code unique in the library
 * @param name the name, such as 房屋修缮
 * @param parent the code of the class above it, empty at the top
 */
public record LibraryCategory(String code, String name, String parent) {
    /** Requires every component. */
    public LibraryCategory {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parent, "parent");
    }
}
