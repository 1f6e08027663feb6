// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.spi;

import java.util.Map;
import java.util.Objects;

/**
 * What an engine tells a plug-in when it asks for its rules. Immutable.
 *
 * @param engineVersion the version of the engine
 * @param options the options that the host set for this provider
 */
public record Environment(String engineVersion, Map<String, String> options) {
    /** Copies the options. */
    public Environment {
        Objects.requireNonNull(engineVersion, "engineVersion");
        options = Map.copyOf(options);
    }
}
