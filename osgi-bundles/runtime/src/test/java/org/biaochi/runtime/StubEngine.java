// SPDX-License-Identifier: Apache-2.0
package org.biaochi.runtime;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Batch;
import org.biaochi.api.engine.BatchSummary;
import org.biaochi.api.engine.Comparison;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.EngineDescription;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.api.engine.Request;
import org.biaochi.api.facts.FactRequest;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.subject.Subject;

/** An engine that knows its name, whether it was closed, and runs what a test puts into {@link #describe}. */
class StubEngine implements OwnedEngine {
    private final String name;
    private final Runnable during;
    volatile boolean closed;

    StubEngine(String name, Runnable during) {
        this.name = name;
        this.during = during;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public EngineDescription describe() {
        during.run();
        if (closed) {
            throw new IllegalStateException(name + " was closed during a call");
        }
        return new EngineDescription(name, "1", "1.0", List.of(), List.of(), Map.of(), List.of());
    }

    @Override
    public Assessment assess(Request<?> request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BatchSummary assessAll(
            Stream<? extends Request<?>> requests, Consumer<? super Assessment> results, Batch batch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<FactRequest> needs(Subject subject, Context context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Profile profile(Context context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Comparison compare(Assessment before, Assessment after) {
        throw new UnsupportedOperationException();
    }
}
