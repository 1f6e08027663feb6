// SPDX-License-Identifier: Apache-2.0
package org.biaochi.runtime;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.spi.RuleProvider;

/** The rule providers that are registered as services now, delivered to every engine that is connected. Thread-safe. */
final class Whiteboard implements PluginSource {
    private final List<RuleProvider> providers = new ArrayList<>();
    private final List<Sink> sinks = new ArrayList<>();

    @Override
    public synchronized Connection connect(Sink sink) {
        sinks.add(sink);
        providers.forEach(sink::arrived);
        return () -> disconnect(sink);
    }

    private synchronized void disconnect(Sink sink) {
        if (sinks.remove(sink)) {
            providers.forEach(sink::left);
        }
    }

    synchronized void add(RuleProvider provider) {
        providers.add(provider);
        sinks.forEach(sink -> sink.arrived(provider));
    }

    /** Withdraws a provider: no later run sees it when this returns. */
    synchronized void remove(RuleProvider provider) {
        if (providers.remove(provider)) {
            sinks.forEach(sink -> sink.left(provider));
        }
    }
}
