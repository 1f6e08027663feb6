// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.impact;

import java.util.Comparator;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Batch;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.Request;
import org.biaochi.api.subject.Subject;
import org.biaochi.cli.facts.FactFolder;
import org.biaochi.cli.input.SubjectInputs;
import org.biaochi.cli.report.Progress;
import org.biaochi.core.goal.ProjectIdentity;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.jspecify.annotations.Nullable;

/** Assesses each subject of a corpus under two profiles and tells the difference; keeps none of them. Not thread-safe. */
public final class ImpactRun {
    private final PerformanceEngine engine;
    private final Context from;
    private final Context to;
    private final Batch batch;
    private final boolean gate;

    /**
     * Prepares a run.
     *
     * @param facts the facts for both sides; null for none
     * @param gate whether goals are asked at the gate into the budget too
     */
    public ImpactRun(PerformanceEngine engine, Context from, Context to, @Nullable FactFolder facts, boolean gate) {
        this.engine = engine;
        this.from = from;
        this.to = to;
        this.gate = gate;
        this.batch = facts == null ? Batch.PLAIN : Batch.PLAIN.facts(facts, 1);
    }

    /** Runs; what can be read neither way is counted and told. */
    ImpactTally run(SubjectInputs inputs, Progress progress, Consumer<Flip> flips, Consumer<Unreadable<?>> unreadable) {
        ImpactTally tally = new ImpactTally();
        while (inputs.hasNext()) {
            InputEntry<? extends Subject> entry = inputs.next();
            if (entry instanceof Unreadable<?> broken) {
                tally.unreadable();
                unreadable.accept(broken);
            } else if (entry instanceof Decoded<? extends Subject> decoded) {
                Standing before = standing(decoded, from);
                Standing after = standing(decoded, to);
                Flip flip = Flip.of(
                        decoded.source(),
                        decoded.subject().type().stage().key(),
                        decoded.subject().name().trimmed(),
                        department(decoded.subject()),
                        before,
                        after);
                tally.add(flip, before, after);
                if (!flip.isNothing()) {
                    flips.accept(flip);
                }
            }
            progress.at(inputs.bytesRead(), tally.subjects());
        }
        progress.end();
        return tally;
    }

    /** The name of the department, else its code. */
    private static String department(Subject subject) {
        return ProjectIdentity.of(subject).departments().stream()
                .min(Comparator.comparing((String name) -> name.matches("[0-9]+"))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private Standing standing(Decoded<? extends Subject> input, Context context) {
        AtomicReference<Assessment> result = new AtomicReference<>();
        Request<?> request = Request.of(input.subject(), context)
                .inputDigest(input.digest())
                .entersBudget(gate)
                .build();
        engine.assessAll(Stream.of(request), result::set, batch);
        return Standing.of(result.get());
    }
}
