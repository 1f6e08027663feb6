// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import java.util.List;
import java.util.function.Consumer;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.EngineListener;
import org.biaochi.api.engine.PluginStatus;

/** Tells listeners, and keeps their exceptions from the engine. */
final class Listeners {
    private final List<EngineListener> listeners;

    Listeners(List<EngineListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    void pluginChanged(PluginStatus status) {
        tell(listener -> listener.pluginChanged(status));
    }

    void ruleBroke(RuleId rule, Throwable cause) {
        tell(listener -> listener.ruleBroke(rule, cause));
    }

    void assessed(Assessment assessment) {
        tell(listener -> listener.assessed(assessment));
    }

    private void tell(Consumer<EngineListener> message) {
        for (EngineListener listener : listeners) {
            try {
                message.accept(listener);
            } catch (RuntimeException ignored) {
                // A listener must not change the outcome of a run, and the core has nobody else to tell.
            }
        }
    }
}
