// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.frameworks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** A framework by name, started in this process; the tests share packages with it. Not thread-safe. */
final class StartedFramework implements AutoCloseable {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final int PATIENCE_SECONDS = 10;

    private final Framework framework;
    private final URLClassLoader loader;

    /**
     * Starts a framework with nothing in it.
     *
     * @param name felix or equinox
     * @param storage where it keeps bundles; emptied
     * @param shared packages that test and framework share, beside those of the API
     */
    StartedFramework(String name, Path storage, String... shared) throws Exception {
        URL jar = TARGET.resolve("frameworks").resolve(name + ".jar").toUri().toURL();
        loader = new URLClassLoader(new URL[] {jar}, StartedFramework.class.getClassLoader());
        FrameworkFactory frameworks = ServiceLoader.load(FrameworkFactory.class, loader).stream()
                .filter(provider -> provider.type().getClassLoader() == loader)
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(jar + " brings no framework"));
        framework = frameworks.newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, storage.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, packages(shared)));
        framework.start();
    }

    private static String packages(String... shared) throws IOException {
        return Stream.concat(ApiPackages.all().stream(), Stream.of(shared))
                .map(name -> name + ";version=\"1.0.0\"")
                .collect(Collectors.joining(","));
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs jars of the build, given below {@code target}, then starts those that are no fragments. */
    List<Bundle> installAndStart(List<String> jars) throws BundleException, IOException {
        List<Bundle> bundles = new ArrayList<>();
        for (String jar : jars) {
            Path file = TARGET.resolve(jar);
            bundles.add(install(file.toUri().toString(), Files.readAllBytes(file)));
        }
        for (Bundle bundle : bundles) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
        return bundles;
    }

    Bundle install(String location, byte[] jar) throws BundleException {
        return context().installBundle(location, new ByteArrayInputStream(jar));
    }

    /** Lets go of what bundles that were updated or uninstalled left behind. */
    void refresh(Collection<Bundle> bundles) throws InterruptedException {
        CountDownLatch refreshed = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(bundles, event -> refreshed.countDown());
        if (!refreshed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the framework did not refresh " + bundles);
        }
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(PATIENCE_SECONDS * 1000L);
        loader.close();
    }
}
