// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.List;
import java.util.Objects;
import org.biaochi.api.basis.RuleId;

/**
 * Where a plug-in stands in its life and why. Immutable.
 *
 * @param id provider id; the class name until the plug-in has described itself
 * @param version plug-in version; empty until described
 * @param state the state
 * @param builtIn whether it is one of the engine's own providers
 * @param reason why it was rejected or closed, in words; empty otherwise
 * @param rules its rules, sorted
 */
public record PluginStatus(String id, String version, State state, boolean builtIn, String reason, List<RuleId> rules) {
    /** Copies the rules. */
    public PluginStatus {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
        rules = List.copyOf(rules);
    }

    /** The states of a plug-in's life, in order. */
    public enum State {
        /** It appeared. */
        DISCOVERED,
        /** It described itself. */
        DESCRIBED,
        /** Its descriptor was accepted. */
        ACCEPTED,
        /** Its rules run. */
        READY,
        /** It left. */
        CLOSED,
        /** It was refused; see the reason. */
        REJECTED
    }
}
