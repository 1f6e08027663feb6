// SPDX-License-Identifier: Apache-2.0
package org.biaochi.runtime;

import java.time.Duration;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.Packs;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The engine in the service registry. Every set of packs gets an engine of its own, behind one service object; the service
 * properties {@code biaochi.plugins} and {@code biaochi.profiles} say which provider ids run and which pack ids resolve, so
 * that a host can wait for what it needs. Without any pack there is no service. Thread-safe.
 */
final class Publication {
    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

    private final BundleContext context;
    private final Function<Packs, ReferenceEngine> engines;
    /** Engines that may hold plug-ins: the current one and those with calls in flight. */
    private final List<EngineLease<ReferenceEngine>> live = new CopyOnWriteArrayList<>();

    private volatile @Nullable EngineLease<ReferenceEngine> current;
    private volatile @Nullable ServiceRegistration<PerformanceEngine> registration;
    private boolean ended;

    Publication(BundleContext context, Function<Packs, ReferenceEngine> engines) {
        this.context = context;
        this.engines = engines;
    }

    /** Publishes an engine with these packs in place of the present one; keeps the present one if they are refused. */
    synchronized void publish(Packs packs) {
        if (ended) {
            return;
        }
        if (packs.ids().isEmpty()) {
            withdraw();
            return;
        }
        EngineLease<ReferenceEngine> next;
        try {
            next = new EngineLease<>(engines.apply(packs));
        } catch (ConfigurationException refused) {
            LOG.error("the engine stays as it was: {}", refused.getMessage());
            return;
        }
        EngineLease<ReferenceEngine> old = current;
        live.add(next);
        current = next;
        if (old != null) {
            old.retire();
        }
        if (registration == null) {
            registration = context.registerService(
                    PerformanceEngine.class,
                    new PublishedEngine(() -> Objects.requireNonNull(current)),
                    new Hashtable<>(properties(next)));
        } else {
            announce();
        }
        forgetEmptied();
    }

    /** Brings the service properties up to date. */
    void announce() {
        EngineLease<ReferenceEngine> engine = current;
        ServiceRegistration<PerformanceEngine> service = registration;
        if (engine == null || service == null) {
            return;
        }
        Map<String, Object> now = properties(engine);
        Map<String, Object> told;
        do {
            told = now;
            Dictionary<String, Object> dictionary = new Hashtable<>(told);
            try {
                service.setProperties(dictionary);
            } catch (IllegalStateException unregistered) {
                return;
            }
            // Another thread may have told something newer in between, and we overwrote it.
            now = properties(Objects.requireNonNullElse(current, engine));
        } while (!same(now, told));
    }

    private static boolean same(Map<String, Object> one, Map<String, Object> other) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream().allMatch(key -> Objects.deepEquals(one.get(key), other.get(key)));
    }

    private static Map<String, Object> properties(EngineLease<ReferenceEngine> lease) {
        Map<String, Object> properties = new TreeMap<>();
        if (lease.enter()) {
            try {
                EngineDescription description = lease.engine().describe();
                properties.put("biaochi.plugins", ready(description));
                properties.put("biaochi.profiles", description.profiles().toArray(String[]::new));
            } finally {
                lease.leave();
            }
        }
        return properties;
    }

    private static String[] ready(EngineDescription description) {
        return description.plugins().stream()
                .filter(plugin -> plugin.state() == PluginStatus.State.READY)
                .map(PluginStatus::id)
                .toArray(String[]::new);
    }

    /**
     * Waits until no run uses a provider that left; past the limit ends what it still runs.
     *
     * @return whether it was free in time
     */
    boolean letGo(RuleProvider provider, Duration limit) {
        forgetEmptied();
        List<ReferenceEngine> engines = live.stream().map(EngineLease::engine).toList();
        CompletableFuture<Void> unused = CompletableFuture.allOf(
                engines.stream().map(engine -> engine.unused(provider)).toArray(CompletableFuture<?>[]::new));
        try {
            unused.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException stillUsed) {
            LOG.warn(
                    "{} left while runs used it; what it still runs ends as PLUGIN_GONE",
                    provider.getClass().getName());
        }
        engines.forEach(engine -> engine.expel(provider));
        return false;
    }

    private void forgetEmptied() {
        live.removeIf(EngineLease::over);
    }

    private void withdraw() {
        ServiceRegistration<PerformanceEngine> service = registration;
        registration = null;
        if (service != null) {
            service.unregister();
        }
        EngineLease<ReferenceEngine> old = current;
        if (old != null) {
            old.retire();
        }
    }

    /** Withdraws the engine for good. */
    synchronized void end() {
        ended = true;
        withdraw();
    }
}
