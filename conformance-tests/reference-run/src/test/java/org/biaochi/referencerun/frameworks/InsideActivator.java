// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.frameworks;

import java.util.Hashtable;
import java.util.Map;
import java.util.function.Function;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;
import org.biaochi.referencerun.conformance.ReferenceSubject;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Offers a factory of engines to whoever started the framework. */
public final class InsideActivator implements BundleActivator {
    static final String FILTER = "(kit=subject)";

    @Override
    public void start(BundleContext context) {
        Function<EngineSetup, EngineSubject> factory = ReferenceSubject::new;
        context.registerService(Function.class, factory, new Hashtable<>(Map.of("kit", "subject")));
    }

    @Override
    public void stop(BundleContext context) {
        // Services go with the bundle.
    }
}
