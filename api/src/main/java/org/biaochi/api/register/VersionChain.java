// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.register;

import java.util.List;
import java.util.Objects;

/**
 * The versions of what is filed under one key (数据版本链): year, region, unit and code of the object. A version that comes
 * again is the same version. Immutable.
 *
 * @param key the key, its parts separated by strokes
 * @param versions the digests of the versions, in the order in which they came
 */
public record VersionChain(String key, List<String> versions) {
    /** Copies the list. */
    public VersionChain {
        Objects.requireNonNull(key, "key");
        versions = List.copyOf(versions);
    }
}
