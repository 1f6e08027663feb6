// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.hosts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.kit.subject.HostSubject;
import org.biaochi.profiles.Packs;
import org.biaochi.validators.goal.GoalRules;
import org.jspecify.annotations.Nullable;

/** A host in plain Java: an engine, the shipped packs, the goal rules, and a class loader for each vendor's jar. */
final class PlainHost implements HostSubject, PluginSource {
    private final List<RuleProvider> providers = new CopyOnWriteArrayList<>();
    private @Nullable Sink sink;
    private @Nullable OwnedEngine engine;

    PlainHost() {
        start();
    }

    @Override
    public Connection connect(Sink connected) {
        sink = connected;
        providers.forEach(connected::arrived);
        return () -> sink = null;
    }

    @Override
    public Optional<PerformanceEngine> engine() {
        return Optional.ofNullable(engine);
    }

    @Override
    public void start() {
        engine = ReferenceEngine.builder()
                .profiles(Packs.from(PlainHost.class.getClassLoader()))
                .plugins(PluginSource.of(new GoalRules()), this)
                .build();
    }

    @Override
    public void stop() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public Guest deploy(Path jar) {
        return new Vendor(jar);
    }

    private void arrived(RuleProvider provider) {
        providers.add(provider);
        if (sink != null) {
            sink.arrived(provider);
        }
    }

    private void left(RuleProvider provider) {
        providers.remove(provider);
        if (sink != null) {
            sink.left(provider);
        }
    }

    /** The jar of a vendor. */
    private final class Vendor implements Guest {
        private URLClassLoader loader;
        private RuleProvider provider;

        Vendor(Path jar) {
            load(jar);
            arrived(provider);
        }

        private void load(Path jar) {
            try {
                URLClassLoader own =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()}, PlainHost.class.getClassLoader());
                loader = own;
                provider = ServiceLoader.load(RuleProvider.class, own).stream()
                        .filter(found -> found.type().getClassLoader() == own)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no provider in " + jar))
                        .get();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ServiceConfigurationError e) {
                throw new IllegalArgumentException("the provider in " + jar + " is of no use", e);
            }
        }

        @Override
        public void update(Path jar) {
            RuleProvider old = provider;
            URLClassLoader before = loader;
            load(jar);
            left(old);
            arrived(provider);
            close(before);
        }

        @Override
        public void remove() {
            left(provider);
            close(loader);
        }

        private void close(URLClassLoader past) {
            try {
                past.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public ClassLoader loader() {
            return loader;
        }
    }
}
