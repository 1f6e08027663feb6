// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.util.List;
import java.util.function.Consumer;
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

/** An engine behind a door that sees each assessment before the consumer does. */
record FakeDoor(PerformanceEngine engine, Consumer<Assessment> watch) implements PerformanceEngine {
    @Override
    public Assessment assess(Request<?> request) {
        Assessment assessment = engine.assess(request);
        watch.accept(assessment);
        return assessment;
    }

    @Override
    public BatchSummary assessAll(
            Stream<? extends Request<?>> requests, Consumer<? super Assessment> results, Batch batch) {
        return engine.assessAll(requests, results, batch);
    }

    @Override
    public List<FactRequest> needs(Subject subject, Context context) {
        return engine.needs(subject, context);
    }

    @Override
    public Profile profile(Context context) {
        return engine.profile(context);
    }

    @Override
    public Comparison compare(Assessment before, Assessment after) {
        return engine.compare(before, after);
    }

    @Override
    public EngineDescription describe() {
        return engine.describe();
    }
}
