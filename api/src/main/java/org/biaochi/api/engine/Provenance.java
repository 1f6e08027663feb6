// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.profile.ProfileRef;

/**
 * What an assessment was made from, apart from its result. Immutable.
 *
 * @param input digest of the input bytes; empty if the host built the subject itself
 * @param facts digest of the facts
 * @param profile the resolved profile
 * @param engine version of the engine
 * @param plugins the plug-ins of the leased snapshot, sorted by id
 */
public record Provenance(String input, String facts, ProfileRef profile, String engine, List<PluginRef> plugins) {
    /** Copies the plug-ins. */
    public Provenance {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(engine, "engine");
        plugins = List.copyOf(plugins);
    }
}
