// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.subject;

import java.util.Objects;

/**
 * A unit (单位) of a unit directory. Immutable.
 *
 * @param code the budget code (预算单位代码)
 * @param name the full name
 * @param parent the code of the unit above it, empty at the top
 */
public record Agency(String code, String name, String parent) {
    /** Requires every component; the top of a tree has an empty parent. */
    public Agency {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parent, "parent");
    }
}
