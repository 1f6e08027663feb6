// SPDX-License-Identifier: Apache-2.0
package org.biaochi.runtime;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Batch;
import org.biaochi.api.engine.BatchSummary;
import org.biaochi.api.engine.Comparison;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Subject;

/**
 * The engine that hosts get: cannot be closed by them, and stays the same object when packs change and a new engine takes
 * over. A call that has begun ends on the engine it began with. Thread-safe.
 */
final class PublishedEngine implements PerformanceEngine {
    private final Supplier<? extends EngineLease<?>> current;

    PublishedEngine(Supplier<? extends EngineLease<?>> current) {
        this.current = current;
    }

    private <T> T call(Function<PerformanceEngine, T> verb) {
        while (true) {
            EngineLease<?> lease = current.get();
            if (lease.enter()) {
                try {
                    return verb.apply(lease.engine());
                } finally {
                    lease.leave();
                }
            }
            if (lease == current.get()) {
                throw new IllegalStateException("the engine was closed; ask the service registry for the present one");
            }
        }
    }

    @Override
    public Assessment assess(Request<?> request) {
        return call(engine -> engine.assess(request));
    }

    @Override
    public BatchSummary assessAll(
            Stream<? extends Request<?>> requests, Consumer<? super Assessment> results, Batch batch) {
        return call(engine -> engine.assessAll(requests, results, batch));
    }

    @Override
    public List<FactRequest> needs(Subject subject, Context context) {
        return call(engine -> engine.needs(subject, context));
    }

    @Override
    public Profile profile(Context context) {
        return call(engine -> engine.profile(context));
    }

    @Override
    public Comparison compare(Assessment before, Assessment after) {
        return call(engine -> engine.compare(before, after));
    }

    @Override
    public EngineDescription describe() {
        return call(PerformanceEngine::describe);
    }
}
