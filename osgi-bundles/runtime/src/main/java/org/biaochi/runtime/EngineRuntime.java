// SPDX-License-Identifier: Apache-2.0
package org.biaochi.runtime;

import java.time.Duration;
import java.util.Map;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.Packs;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Builds the engine from the packs and rule providers of the framework and publishes it as a {@link
 * org.biaochi.api.engine.PerformanceEngine} service. Thread-safe.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = RuntimeSettings.PID)
public final class EngineRuntime {
    private final Whiteboard whiteboard = new Whiteboard();
    private volatile @Nullable Publication publication;
    private volatile @Nullable PackBundles packs;
    private volatile Duration leaseWait = Duration.ZERO;
    private volatile long end = Long.MAX_VALUE;

    /** Starts with what is there. */
    @Activate
    void activate(BundleContext context, Map<String, Object> configuration) {
        RuntimeSettings settings = RuntimeSettings.of(configuration, context::getProperty);
        leaseWait = settings.leaseWait();
        Publication started = new Publication(context, present -> engine(present, settings));
        publication = started;
        PackBundles tracked = new PackBundles(context, started::publish);
        packs = tracked;
        tracked.open();
    }

    private ReferenceEngine engine(Packs present, RuntimeSettings settings) {
        ReferenceEngine.Builder builder =
                ReferenceEngine.builder().profiles(present).plugins(whiteboard).listener(new LoggingListener());
        settings.options().forEach(builder::options);
        return builder.build();
    }

    /** Withdraws the engine; runs in flight complete. */
    @Deactivate
    void deactivate() {
        end = System.nanoTime() + leaseWait.toNanos();
        Publication ended = publication;
        if (ended != null) {
            ended.end();
        }
        PackBundles tracked = packs;
        if (tracked != null) {
            tracked.close();
        }
    }

    /** A plug-in arrives: later runs include it. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "left")
    void arrived(RuleProvider provider) {
        whiteboard.add(provider);
        announce();
    }

    /** A plug-in leaves: later runs do without it, and its bundle waits a limited time for those that use it. */
    void left(RuleProvider provider) {
        whiteboard.remove(provider);
        announce();
        Publication present = publication;
        if (present != null) {
            present.letGo(provider, patience());
        }
    }

    // All plug-ins that leave because the runtime itself stops share one limit.
    private Duration patience() {
        if (end == Long.MAX_VALUE) {
            return leaseWait;
        }
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    private void announce() {
        Publication present = publication;
        if (present != null) {
            present.announce();
        }
    }
}
