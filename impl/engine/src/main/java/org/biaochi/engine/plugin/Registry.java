// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.biaochi.api.engine.PluginStatus;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.RuleProvider;
import org.jspecify.annotations.Nullable;

/**
 * The plug-ins that are there and where each stands. Confined to the engine's lock. A plug-in that left is remembered by its
 * status alone, so that its class loader is free.
 */
public final class Registry {
    private final String engineVersion;
    private final Map<String, Map<String, String>> options;
    private final Consumer<PluginStatus> listener;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Candidate, PluginStatus> standing = new HashMap<>();
    private final Map<String, PluginStatus> closed = new HashMap<>();

    /** An empty registry that tells every change of state. */
    public Registry(String engineVersion, Map<String, Map<String, String>> options, Consumer<PluginStatus> listener) {
        this.engineVersion = engineVersion;
        this.options = Map.copyOf(options);
        this.listener = listener;
    }

    /** Takes a plug-in in and asks it to describe itself. The same provider twice is taken once. */
    public void arrive(RuleProvider provider) {
        if (find(provider) == null) {
            listener.accept(new PluginStatus(
                    provider.getClass().getName(), "", PluginStatus.State.DISCOVERED, false, "", List.of()));
            Candidate candidate = Candidate.describe(provider, engineVersion, options);
            candidates.add(candidate);
            candidates.sort(Comparator.comparing(Candidate::id));
            if (candidate.descriptor() != null) {
                listener.accept(candidate.status(PluginStatus.State.DESCRIBED, ""));
            }
        }
    }

    /** Lets a plug-in go; later snapshots do without it. */
    public void leave(RuleProvider provider) {
        Candidate candidate = find(provider);
        if (candidate != null) {
            candidates.remove(candidate);
            standing.remove(candidate);
            PluginStatus status = candidate.status(PluginStatus.State.CLOSED, "插件已离开 / the plug-in left");
            closed.put(status.id(), status);
            listener.accept(status);
        }
    }

    /** The candidate of a provider; null if it is not there. */
    public @Nullable Candidate find(RuleProvider provider) {
        for (Candidate candidate : candidates) {
            if (candidate.isOf(provider)) {
                return candidate;
            }
        }
        return null;
    }

    /**
     * Decides anew who runs.
     *
     * @param refusalOfPacks why the packs of a descriptor are refused; empty if they are not
     */
    public List<ActivePlugin> decide(Function<ProviderDescriptor, String> refusalOfPacks) {
        List<Candidate> sound = new ArrayList<>();
        for (Candidate candidate : candidates) {
            ProviderDescriptor descriptor = candidate.descriptor();
            String refusal = candidate.refusal();
            if (refusal.isEmpty() && descriptor != null) {
                refusal = refusalOfPacks.apply(descriptor);
            }
            if (refusal.isEmpty()) {
                sound.add(candidate);
            } else {
                stand(candidate, PluginStatus.State.REJECTED, refusal);
            }
        }
        Map<Candidate, String> refusals = Acceptance.refusalsTogether(sound);
        List<ActivePlugin> active = new ArrayList<>();
        for (Candidate candidate : sound) {
            String refusal = refusals.get(candidate);
            ProviderDescriptor descriptor = candidate.descriptor();
            if (refusal != null) {
                stand(candidate, PluginStatus.State.REJECTED, refusal);
            } else if (descriptor != null) {
                if (!isReady(candidate)) {
                    stand(candidate, PluginStatus.State.ACCEPTED, "");
                }
                stand(candidate, PluginStatus.State.READY, "");
                active.add(new ActivePlugin(candidate, descriptor));
            }
        }
        return active;
    }

    private boolean isReady(Candidate candidate) {
        PluginStatus before = standing.get(candidate);
        return before != null && before.state() == PluginStatus.State.READY;
    }

    private void stand(Candidate candidate, PluginStatus.State state, String reason) {
        PluginStatus before = standing.get(candidate);
        if (before == null || before.state() != state || !before.reason().equals(reason)) {
            PluginStatus status = candidate.status(state, reason);
            standing.put(candidate, status);
            listener.accept(status);
        }
    }

    /** Where every plug-in stands, those that left included, sorted by id. */
    public List<PluginStatus> statuses() {
        List<PluginStatus> all = new ArrayList<>(standing.values());
        for (PluginStatus status : closed.values()) {
            if (standing.values().stream().noneMatch(other -> other.id().equals(status.id()))) {
                all.add(status);
            }
        }
        all.sort(Comparator.comparing(PluginStatus::id).thenComparing(PluginStatus::version));
        return List.copyOf(all);
    }
}
