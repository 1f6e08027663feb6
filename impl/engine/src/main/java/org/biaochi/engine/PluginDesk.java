// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.engine.plugin.ActivePlugin;
import org.biaochi.engine.plugin.Candidate;
import org.biaochi.engine.plugin.Registry;
import org.biaochi.engine.run.Snapshot;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;

/**
 * Takes plug-ins in, lets them go, and publishes a new snapshot each time. Runs lease the current snapshot without a lock.
 * Thread-safe.
 */
final class PluginDesk implements PluginSource.Sink {
    private final Packs hostPacks;
    private final Registry registry;
    private final Set<Snapshot> retired = new LinkedHashSet<>();
    private final Map<Candidate, CompletableFuture<Void>> leaving = new HashMap<>();
    private boolean gathering;
    private volatile Snapshot current;

    PluginDesk(Packs hostPacks, Registry registry) {
        this.hostPacks = hostPacks;
        this.registry = registry;
        this.current = new Snapshot(List.of(), hostPacks);
    }

    /** Connects the sources. What they deliver at once is decided on together, when all have delivered. */
    List<PluginSource.Connection> connect(List<PluginSource> sources) {
        gather(true);
        List<PluginSource.Connection> connections = new ArrayList<>();
        for (PluginSource source : sources) {
            connections.add(source.connect(this));
        }
        gather(false);
        return connections;
    }

    /** Closes the connections; what leaves leaves together. */
    void close(List<PluginSource.Connection> connections) {
        gather(true);
        try {
            connections.forEach(PluginSource.Connection::close);
        } finally {
            gather(false);
        }
    }

    private synchronized void gather(boolean more) {
        gathering = more;
        publish();
    }

    @Override
    public synchronized void arrived(RuleProvider provider) {
        registry.arrive(Objects.requireNonNull(provider, "provider"));
        publish();
    }

    @Override
    public synchronized void left(RuleProvider provider) {
        Candidate candidate = registry.find(provider);
        if (candidate != null) {
            leaving.put(candidate, new CompletableFuture<>());
            registry.leave(provider);
            publish();
        }
    }

    private void publish() {
        if (gathering) {
            return;
        }
        List<ActivePlugin> active = registry.decide(this::refusalOfPacks);
        Packs packs = hostPacks;
        for (ActivePlugin plugin : active) {
            packs = packs.with(packsOf(plugin.descriptor()));
        }
        Snapshot old = current;
        current = new Snapshot(active, packs);
        if (!old.retire()) {
            retired.add(old);
        }
        completeUnused();
    }

    private String refusalOfPacks(ProviderDescriptor descriptor) {
        try {
            hostPacks.with(packsOf(descriptor));
            return "";
        } catch (ConfigurationException e) {
            return "插件自带的管理要求包不可用 / a pack of the plug-in is refused: " + e.getMessage();
        }
    }

    private static List<Pack> packsOf(ProviderDescriptor descriptor) {
        List<Pack> packs = new ArrayList<>();
        new TreeMap<>(descriptor.packs()).forEach((name, yaml) -> packs.add(PackReader.read(name, yaml)));
        return packs;
    }

    /** Leases the current snapshot; every lease is given back to {@link #release}. */
    Snapshot lease() {
        while (true) {
            Snapshot snapshot = current;
            if (snapshot.lease()) {
                return snapshot;
            }
        }
    }

    void release(Snapshot snapshot) {
        if (snapshot.release()) {
            synchronized (this) {
                retired.remove(snapshot);
                completeUnused();
            }
        }
    }

    private void completeUnused() {
        leaving.entrySet().removeIf(entry -> {
            boolean free = retired.stream().noneMatch(snapshot -> snapshot.holds(entry.getKey()));
            if (free) {
                entry.getValue().complete(null);
            }
            return free;
        });
    }

    synchronized CompletableFuture<Void> unused(RuleProvider provider) {
        for (Map.Entry<Candidate, CompletableFuture<Void>> entry : leaving.entrySet()) {
            if (entry.getKey().isOf(provider)) {
                return entry.getValue();
            }
        }
        return CompletableFuture.completedFuture(null);
    }

    synchronized void expel(RuleProvider provider) {
        for (Candidate candidate : leaving.keySet()) {
            if (candidate.isOf(provider)) {
                candidate.expel();
            }
        }
    }

    synchronized List<PluginStatus> statuses() {
        return registry.statuses();
    }
}
