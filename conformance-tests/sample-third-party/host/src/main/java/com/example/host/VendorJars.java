// SPDX-License-Identifier: Apache-2.0
package com.example.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.spi.RuleProvider;

/** The plug-ins of vendors, each jar in a class loader of its own, so that it can leave again. Thread-safe. */
public final class VendorJars implements PluginSource {
    private static final Sink NOBODY = new Sink() {
        @Override
        public void arrived(RuleProvider provider) {
            // Told when an engine connects.
        }

        @Override
        public void left(RuleProvider provider) {
            // Nobody had it.
        }
    };

    private final Map<URLClassLoader, RuleProvider> loaded = new LinkedHashMap<>();
    private Sink sink = NOBODY;

    @Override
    public synchronized Connection connect(Sink engine) {
        sink = engine;
        loaded.values().forEach(engine::arrived);
        return this::disconnect;
    }

    private synchronized void disconnect() {
        sink = NOBODY;
    }

    /**
     * Loads a jar; reviews that start after this see its rules.
     *
     * @return what {@link #unload} takes back
     * @throws IllegalArgumentException if no provider in it can be used
     */
    public synchronized ClassLoader load(Path jar) {
        try {
            URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
            RuleProvider provider = ServiceLoader.load(RuleProvider.class, loader).stream()
                    .filter(found -> found.type().getClassLoader() == loader)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(jar + " brings no rule provider"))
                    .get();
            loaded.put(loader, provider);
            sink.arrived(provider);
            return loader;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServiceConfigurationError e) {
            throw new IllegalArgumentException("the rule provider of " + jar + " cannot be used", e);
        }
    }

    /** Lets a jar go; reviews that start after this do without its rules. */
    public synchronized void unload(ClassLoader jar) {
        RuleProvider provider = loaded.remove(jar);
        if (provider == null) {
            throw new IllegalArgumentException("not loaded here, or already gone: " + jar);
        }
        sink.left(provider);
        try {
            ((URLClassLoader) jar).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
