// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.biaochi.api.spi.RuleProvider;
import org.osgi.annotation.versioning.ConsumerType;

/** Where an engine finds plug-ins. A source may deliver more later and take some back. */
@ConsumerType
public interface PluginSource {
    /**
     * Starts delivering to the sink: what is there now before this returns, the rest when it comes.
     *
     * @return closes the connection; what was delivered leaves
     */
    Connection connect(Sink sink);

    /** Exactly these plug-ins. */
    static PluginSource of(RuleProvider... providers) {
        return of(Arrays.asList(providers));
    }

    /** Exactly these plug-ins. */
    static PluginSource of(List<RuleProvider> providers) {
        List<RuleProvider> copy = List.copyOf(providers);
        return sink -> {
            copy.forEach(sink::arrived);
            return () -> copy.forEach(sink::left);
        };
    }

    /** The plug-ins whose services files a class loader sees. The loader is named, never guessed. */
    static PluginSource serviceLoader(ClassLoader loader) {
        return sink -> of(ServiceLoader.load(RuleProvider.class, loader).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList())
                .connect(sink);
    }

    /** Where plug-ins are delivered. Thread-safe; implemented by engines. */
    interface Sink {
        /** A plug-in is there. */
        void arrived(RuleProvider provider);

        /** A plug-in leaves: later runs do without it at once. */
        void left(RuleProvider provider);
    }

    /** An open delivery. */
    interface Connection {
        /** Ends the delivery. */
        void close();
    }
}
