// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.frameworks;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** A framework with the engine's bundles as built and a small bundle that opens engines for the kit. */
final class EmbeddedFramework implements AutoCloseable {
    private static final List<String> BUNDLES = List.of(
            "libraries/snakeyaml-engine.jar",
            "shipped/biaochi-core.jar",
            "shipped/biaochi-profiles.jar",
            "shipped/biaochi-engine.jar");

    private final StartedFramework framework;
    private final Function<EngineSetup, EngineSubject> factory;

    EmbeddedFramework(String name) throws Exception {
        Path storage = Path.of("target").toAbsolutePath().resolve("kit-in-" + name);
        framework = new StartedFramework(name, storage, "org.biaochi.kit.subject");
        framework.installAndStart(BUNDLES);
        framework.install("inside", InsideBundle.jar()).start();
        factory = factory();
    }

    @SuppressWarnings("unchecked")
    private Function<EngineSetup, EngineSubject> factory() throws InvalidSyntaxException {
        BundleContext context = framework.context();
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
        framework.close();
    }
}
