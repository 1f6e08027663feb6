// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Batch;
import org.biaochi.api.engine.BatchSummary;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.Comparison;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.engine.EngineListener;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.SpiVersion;
import org.biaochi.api.subject.Subject;
import org.biaochi.core.rule.RunLimits;
import org.biaochi.engine.batch.InOrder;
import org.biaochi.engine.batch.WithFacts;
import org.biaochi.engine.plugin.Registry;
import org.biaochi.engine.result.Comparing;
import org.biaochi.engine.run.Assessor;
import org.biaochi.engine.run.Snapshot;
import org.biaochi.profiles.Packs;

/**
 * The reference implementation of {@link org.biaochi.api.engine.PerformanceEngine}. Runs share immutable snapshots; plug-ins
 * may come and go while runs are in flight. Thread-safe.
 */
public final class ReferenceEngine implements OwnedEngine {
    private final Listeners listeners;
    private final Assessor assessor;
    private final PluginDesk desk;
    private final List<PluginSource.Connection> connections;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ReferenceEngine(Builder builder) {
        this.listeners = new Listeners(builder.listeners);
        this.assessor = new Assessor(EngineVersion.CURRENT, builder.limits, listeners::ruleBroke);
        this.desk = new PluginDesk(
                builder.packs, new Registry(EngineVersion.CURRENT, builder.options, listeners::pluginChanged));
        this.connections = desk.connect(builder.sources);
    }

    /** Starts building an engine. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Assessment assess(Request<?> request) {
        Assessment assessment = leased(snapshot -> assessor.assess(request, snapshot));
        listeners.assessed(assessment);
        return assessment;
    }

    @Override
    public BatchSummary assessAll(
            Stream<? extends Request<?>> requests, Consumer<? super Assessment> results, Batch batch) {
        Cancellation cancellation = batch.cancellation();
        Iterator<? extends Request<?>> all = requests.iterator();
        if (batch.source().isPresent()) {
            all = new WithFacts(all, batch.source().get(), batch.subjectsPerCall(), this::needs, cancellation);
        }
        if (batch.executor().isPresent()) {
            return new InOrder(batch.executor().get(), batch.workers(), cancellation, this::assess, results).run(all);
        }
        BatchSummary summary = BatchSummary.NOTHING;
        while (!cancellation.isCancelled() && all.hasNext()) {
            Assessment assessment = assess(all.next());
            results.accept(assessment);
            summary = summary.plus(assessment.verdict());
        }
        return cancellation.isCancelled() ? summary.endedEarly() : summary;
    }

    @Override
    public List<FactRequest> needs(Subject subject, Context context) {
        return leased(snapshot -> snapshot.plan(context, subject.type()).needs(true));
    }

    private List<FactRequest> needs(Request<?> request) {
        return leased(snapshot ->
                snapshot.plan(request.context(), request.subject().type()).needs(request.entersBudget()));
    }

    @Override
    public Profile profile(Context context) {
        return leased(snapshot -> snapshot.profile(context));
    }

    @Override
    public Comparison compare(Assessment before, Assessment after) {
        return Comparing.compare(before, after);
    }

    @Override
    public EngineDescription describe() {
        return leased(snapshot -> new EngineDescription(
                "Biaochi reference engine",
                EngineVersion.CURRENT,
                SpiVersion.MAJOR + "." + SpiVersion.MINOR,
                desk.statuses(),
                List.copyOf(snapshot.cards().values()),
                snapshot.stages(),
                List.copyOf(snapshot.packs().ids())));
    }

    /**
     * Completes when no run uses a plug-in that left any more. Meant for runtimes that let go of a plug-in: they wait as long
     * as they please and then {@link #expel} it. Completed already if no run uses it.
     */
    public CompletableFuture<Void> unused(RuleProvider provider) {
        return desk.unused(provider);
    }

    /** Ends what a plug-in that left still runs: its remaining rows become {@code ERROR(PLUGIN_GONE)}. */
    public void expel(RuleProvider provider) {
        desk.expel(provider);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            desk.close(connections);
        }
    }

    private <T> T leased(Function<Snapshot, T> work) {
        if (closed.get()) {
            throw new IllegalStateException("引擎已关闭 / the engine is closed");
        }
        Snapshot snapshot = desk.lease();
        try {
            return work.apply(snapshot);
        } finally {
            desk.release(snapshot);
        }
    }

    /** Collects what an engine is built from. Not thread-safe. */
    public static final class Builder {
        private Packs packs = Packs.of(List.of());
        private final List<PluginSource> sources = new ArrayList<>();
        private final Map<String, Map<String, String>> options = new HashMap<>();
        private final List<EngineListener> listeners = new ArrayList<>();
        private RunLimits limits = RunLimits.DEFAULT;

        private Builder() {}

        /** Sets the profile packs of the host. */
        public Builder profiles(Packs packs) {
            this.packs = Objects.requireNonNull(packs, "packs");
            return this;
        }

        /** Adds sources of plug-ins. */
        public Builder plugins(PluginSource... sources) {
            this.sources.addAll(List.of(sources));
            return this;
        }

        /** Sets the options of a provider; an option it does not know gets it rejected. */
        public Builder options(String providerId, Map<String, String> options) {
            this.options.put(Objects.requireNonNull(providerId, "providerId"), Map.copyOf(options));
            return this;
        }

        /** Sets the limits of every run. */
        public Builder limits(RunLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Adds a listener. */
        public Builder listener(EngineListener listener) {
            this.listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Builds the engine and connects the sources.
         *
         * @throws ConfigurationException if there is no pack at all
         */
        public ReferenceEngine build() {
            if (packs.ids().isEmpty()) {
                throw new ConfigurationException(
                        "NO_PACKS",
                        "",
                        new LocalText(
                                "没有任何管理要求包，请把 biaochi-packs 放到类路径并调用 profiles(Packs.from(loader))",
                                "there is no profile pack; put biaochi-packs on the class path and call"
                                        + " profiles(Packs.from(loader))"));
            }
            return new ReferenceEngine(this);
        }
    }
}
