// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.frameworks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.kit.subject.HostSubject;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;

/** A framework with what the distribution runs on: component runtime, packs, goal rules, the engine as a service. */
final class FrameworkHost implements HostSubject {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final List<String> BUNDLES = List.of(
            "platform/asm.jar",
            "platform/asm-tree.jar",
            "platform/asm-analysis.jar",
            "platform/asm-commons.jar",
            "platform/asm-util.jar",
            "platform/org.apache.aries.spifly.dynamic.bundle.jar",
            "libraries/slf4j-api.jar",
            "platform/slf4j-simple.jar",
            "platform/org.osgi.util.function.jar",
            "platform/org.osgi.util.promise.jar",
            "platform/org.osgi.service.component.jar",
            "platform/org.apache.felix.configadmin.jar",
            "platform/org.apache.felix.scr.jar",
            "libraries/snakeyaml-engine.jar",
            "shipped/biaochi-core.jar",
            "shipped/biaochi-profiles.jar",
            "shipped/biaochi-packs.jar",
            "shipped/biaochi-engine.jar",
            "shipped/biaochi-validators-goal.jar",
            "shipped/biaochi-osgi-runtime.jar");

    private final StartedFramework framework;
    private final Bundle runtime;
    private int guests;

    FrameworkHost(String name) {
        Path storage = Path.of("target").toAbsolutePath().resolve("host-" + name + "-" + NUMBER.incrementAndGet());
        try {
            framework = new StartedFramework(name, storage);
            List<Bundle> bundles = framework.installAndStart(BUNDLES);
            runtime = bundles.get(bundles.size() - 1);
        } catch (Exception e) {
            throw new IllegalStateException("the host in " + name + " does not start", e);
        }
    }

    @Override
    public Optional<PerformanceEngine> engine() {
        ServiceReference<PerformanceEngine> found = framework.context().getServiceReference(PerformanceEngine.class);
        return Optional.ofNullable(found).map(framework.context()::getService);
    }

    @Override
    public Guest deploy(Path jar) {
        guests++;
        Bundle bundle;
        try {
            bundle = framework.install("guest-" + guests, Files.readAllBytes(jar));
        } catch (BundleException | IOException e) {
            throw new IllegalArgumentException("no bundle: " + jar, e);
        }
        try {
            bundle.start();
        } catch (BundleException e) {
            new Visitor(bundle).remove();
            throw new IllegalArgumentException("the bundle does not start: " + jar, e);
        }
        return new Visitor(bundle);
    }

    @Override
    public void stop() {
        act(runtime::stop);
    }

    @Override
    public void start() {
        act(runtime::start);
    }

    @Override
    public void close() {
        act(framework::close);
    }

    private static void act(Act act) {
        try {
            act.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that the framework may refuse. */
    private interface Act {
        void run() throws Exception;
    }

    /** A bundle from a vendor. */
    private final class Visitor implements Guest {
        private final Bundle bundle;

        Visitor(Bundle bundle) {
            this.bundle = bundle;
        }

        @Override
        public void update(Path jar) {
            act(() -> {
                bundle.update(Files.newInputStream(jar));
                framework.refresh(List.of(bundle));
            });
        }

        @Override
        public void remove() {
            act(() -> {
                bundle.uninstall();
                framework.refresh(List.of(bundle));
            });
        }

        @Override
        public ClassLoader loader() {
            return bundle.adapt(BundleWiring.class).getClassLoader();
        }
    }
}
