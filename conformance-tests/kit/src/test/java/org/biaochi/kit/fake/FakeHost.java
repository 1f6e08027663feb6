// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.kit.catalogue.Requirements;
import org.biaochi.kit.probe.PackText;
import org.biaochi.kit.probe.ProbeProvider;
import org.biaochi.kit.probe.ProbeRule;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.HostSubject;

/** A host that loads plug-ins with a class loader each. Honest but for its fault. */
final class FakeHost implements HostSubject {
    private static final AtomicInteger HOSTS = new AtomicInteger();

    private final Fault fault;
    private final List<ClassLoader> kept = new ArrayList<>();
    private final List<Runnable> late = new ArrayList<>();
    private final AtomicInteger reviews = new AtomicInteger();
    private FakeEngine engine;
    private boolean running = true;

    FakeHost(Fault fault) {
        this.fault = fault;
        HOSTS.incrementAndGet();
        engine = engine("KIT-OWN-001");
    }

    private FakeEngine engine(String rule) {
        PackText pack = PackText.central();
        if (fault.in(Requirements.HST_001)) {
            return new FakeEngine(Fault.NONE, EngineSetup.empty().pack("central.yaml", pack.toString()));
        }
        ProbeProvider own = ProbeProvider.of("org.example.own", ProbeRule.always(rule, Conclusion.passed()));
        return new FakeEngine(
                Fault.NONE,
                EngineSetup.empty()
                        .with(own)
                        .pack("central.yaml", pack.rule(rule, "error").toString()));
    }

    @Override
    public Optional<PerformanceEngine> engine() {
        if (!running && !fault.in(Requirements.HST_003)) {
            return Optional.empty();
        }
        boolean strange = fault.in(Requirements.HST_004)
                        && Locale.getDefault().getLanguage().equals("tr")
                || fault.in(Requirements.HST_005) && HOSTS.get() > 1;
        return Optional.of(strange ? engine("KIT-ODD-001") : new FakeDoor(engine, this::reviewed));
    }

    private void reviewed(Assessment assessment) {
        if (fault.in(Requirements.HST_011) && reviews.incrementAndGet() == 500) {
            throw new IllegalStateException("the plug-in was busy");
        }
        synchronized (late) {
            late.forEach(Runnable::run);
            late.clear();
        }
    }

    /** Does it now, or after the next review. */
    private void act(boolean tardy, Runnable act) {
        synchronized (late) {
            if (tardy) {
                late.add(act);
            } else {
                late.forEach(Runnable::run);
                late.clear();
                act.run();
            }
        }
    }

    @Override
    public Guest deploy(Path jar) {
        try {
            FakeGuest guest = new FakeGuest(jar);
            RuleProvider provider = guest.provider;
            act(fault.in(Requirements.HST_006), () -> engine.add(provider));
            return guest;
        } catch (ServiceConfigurationError e) {
            throw fault.in(Requirements.HST_009)
                    ? new IllegalStateException(e)
                    : new IllegalArgumentException("no plug-in in " + jar, e);
        }
    }

    @Override
    public void stop() {
        running = false;
        engine.close();
    }

    @Override
    public void start() {
        running = true;
        engine = engine(fault.in(Requirements.HST_002) ? "KIT-NEW-001" : "KIT-OWN-001");
    }

    @Override
    public void close() {
        HOSTS.decrementAndGet();
        engine.close();
    }

    /** A provider in a class loader of its own. */
    private final class FakeGuest implements Guest {
        private URLClassLoader loader;
        private RuleProvider provider;

        FakeGuest(Path jar) {
            load(jar);
        }

        private void load(Path jar) {
            try {
                loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, FakeHost.class.getClassLoader());
                provider = ServiceLoader.load(RuleProvider.class, loader).stream()
                        .filter(found -> found.type().getClassLoader() == loader)
                        .map(ServiceLoader.Provider::get)
                        .findFirst()
                        .orElseThrow(() -> new ServiceConfigurationError("nothing in it"));
                if (fault.in(Requirements.HST_010)) {
                    kept.add(loader);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void update(Path jar) {
            RuleProvider old = provider;
            load(jar);
            RuleProvider next = provider;
            FakeEngine here = engine;
            act(fault.in(Requirements.HST_008), () -> {
                here.remove(old);
                here.add(next);
            });
        }

        @Override
        public void remove() {
            RuleProvider old = provider;
            act(false, () -> engine.remove(old));
            if (fault.in(Requirements.HST_007) && old.descriptor().spiMajor() == 1) {
                engine.add(ProbeProvider.of("org.example.trace", ProbeRule.always("KIT-TRC-001", Conclusion.passed())));
            }
        }

        @Override
        public ClassLoader loader() {
            return loader;
        }
    }
}
