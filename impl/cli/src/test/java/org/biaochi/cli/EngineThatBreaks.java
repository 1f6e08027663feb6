// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import java.util.Iterator;
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

/** An engine with a defect: it throws on subjects of one name. */
record EngineThatBreaks(PerformanceEngine sound, String name) implements PerformanceEngine {
    @Override
    public Assessment assess(Request<?> request) {
        if (request.subject().name().text().equals(name)) {
            throw new UnsupportedOperationException("broken on purpose");
        }
        return sound.assess(request);
    }

    @Override
    public BatchSummary assessAll(
            Stream<? extends Request<?>> requests, Consumer<? super Assessment> results, Batch batch) {
        Iterator<? extends Request<?>> all = requests.iterator();
        BatchSummary summary = BatchSummary.NOTHING;
        while (all.hasNext()) {
            Assessment assessment = assess(all.next());
            results.accept(assessment);
            summary = summary.plus(assessment.verdict());
        }
        return summary;
    }

    @Override
    public List<FactRequest> needs(Subject subject, Context context) {
        return sound.needs(subject, context);
    }

    @Override
    public Profile profile(Context context) {
        return sound.profile(context);
    }

    @Override
    public Comparison compare(Assessment before, Assessment after) {
        return sound.compare(before, after);
    }

    @Override
    public EngineDescription describe() {
        return sound.describe();
    }
}
