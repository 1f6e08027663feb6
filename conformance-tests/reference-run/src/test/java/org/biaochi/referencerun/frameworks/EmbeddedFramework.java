// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.frameworks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A framework with the engine's bundles as built and a small bundle that opens engines for the kit. */
final class EmbeddedFramework implements AutoCloseable {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final List<String> BUNDLES = List.of(
            "libraries/snakeyaml-engine.jar",
            "shipped/biaochi-core.jar",
            "shipped/biaochi-profiles.jar",
            "shipped/biaochi-engine.jar");

    private final Framework framework;
    private final URLClassLoader loader;
    private final Function<EngineSetup, EngineSubject> factory;

    EmbeddedFramework(String name) throws Exception {
        Path storage = TARGET.resolve("kit-in-" + name);
        URL jar = TARGET.resolve("frameworks").resolve(name + ".jar").toUri().toURL();
        loader = new URLClassLoader(new URL[] {jar}, EmbeddedFramework.class.getClassLoader());
        FrameworkFactory frameworks = ServiceLoader.load(FrameworkFactory.class, loader).stream()
                .filter(provider -> provider.type().getClassLoader() == loader)
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(jar + " brings no framework"));
        framework = frameworks.newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, storage.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, sharedPackages()));
        framework.start();
        for (String bundle : BUNDLES) {
            start(TARGET.resolve(bundle).toUri().toString(), Files.readAllBytes(TARGET.resolve(bundle)));
        }
        start("inside", InsideBundle.jar());
        factory = factory();
    }

    private void start(String location, byte[] jar) throws BundleException {
        Bundle bundle = framework.getBundleContext().installBundle(location, new ByteArrayInputStream(jar));
        bundle.start();
    }

    /** The packages that test and framework share: the API as the golden file lists it, and the kit's subject types. */
    private static String sharedPackages() throws IOException {
        return ApiPackages.all().stream()
                        .map(name -> name + ";version=\"1.0.0\"")
                        .collect(Collectors.joining(","))
                + ",org.biaochi.kit.subject;version=\"1.0.0\"";
    }

    @SuppressWarnings("unchecked")
    private Function<EngineSetup, EngineSubject> factory() throws InvalidSyntaxException {
        BundleContext context = framework.getBundleContext();
        ServiceReference<?>[] found = context.getServiceReferences(Function.class.getName(), InsideActivator.FILTER);
        if (found == null) {
            throw new IllegalStateException("the bundle inside registered no factory");
        }
        return (Function<EngineSetup, EngineSubject>) context.getService(found[0]);
    }

    EngineSubject open(EngineSetup setup) {
        return factory.apply(setup);
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(10_000);
        loader.close();
    }
}
