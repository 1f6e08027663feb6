// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.conformance;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.core.rule.RunLimits;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;

/** The reference engine in the hands of the kit. */
public final class ReferenceSubject implements EngineSubject {
    private final Hand hand = new Hand();
    private final OwnedEngine engine;

    /** Opens an engine with exactly this setup. */
    public ReferenceSubject(EngineSetup setup) {
        List<Pack> packs = new ArrayList<>();
        setup.packs().forEach((name, yaml) -> packs.add(PackReader.read(name, yaml)));
        ReferenceEngine.Builder builder =
                ReferenceEngine.builder().profiles(Packs.of(packs)).plugins(PluginSource.of(setup.providers()), hand);
        setup.options().forEach(builder::options);
        setup.limits()
                .map(limits -> new RunLimits(limits.places(), limits.findings(), limits.steps(), limits.textLength()))
                .ifPresent(builder::limits);
        this.engine = builder.build();
    }

    @Override
    public PerformanceEngine engine() {
        return engine;
    }

    @Override
    public void add(RuleProvider provider) {
        hand.sink.arrived(provider);
    }

    @Override
    public void remove(RuleProvider provider) {
        hand.sink.left(provider);
    }

    @Override
    public void close() {
        engine.close();
    }

    /** A source that the kit delivers through while the engine works. */
    private static final class Hand implements PluginSource {
        private volatile Sink sink = new Sink() {
            @Override
            public void arrived(RuleProvider provider) {
                throw new IllegalStateException("not connected");
            }

            @Override
            public void left(RuleProvider provider) {
                throw new IllegalStateException("not connected");
            }
        };

        @Override
        public Connection connect(Sink sink) {
            this.sink = sink;
            return () -> {};
        }
    }
}
