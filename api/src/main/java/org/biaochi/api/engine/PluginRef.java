// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.Objects;

/**
 * A plug-in that took part in a run. Immutable.
 *
 * @param id provider id
 * @param version plug-in version
 */
public record PluginRef(String id, String version) {
    /** Requires both. */
    public PluginRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
    }
}
