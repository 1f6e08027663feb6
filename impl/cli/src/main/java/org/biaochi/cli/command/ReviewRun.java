// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.GoalAssessment;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.Request;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.cli.input.GoalInputs;
import org.biaochi.cli.report.Progress;
import org.biaochi.cli.report.ReviewResults;
import org.biaochi.cli.report.Totals;
import org.biaochi.cli.session.OutputFailedException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.jspecify.annotations.Nullable;

/** Reads, reviews and writes one subject after the other; keeps only what is in hand. Not thread-safe. */
final class ReviewRun implements Iterator<Request<PerformanceGoal>> {
    private final GoalInputs inputs;
    private final Context context;
    private final StatedWaivers waivers;
    private final boolean draft;
    private final ReviewResults results;
    private final Totals totals;
    private final Progress progress;
    private final Consumer<Throwable> trouble;
    private final Deque<Decoded<PerformanceGoal>> inHand = new ArrayDeque<>();
    private @Nullable Decoded<PerformanceGoal> next;

    ReviewRun(
            GoalInputs inputs,
            Context context,
            StatedWaivers waivers,
            boolean draft,
            ReviewResults results,
            Totals totals,
            Progress progress,
            Consumer<Throwable> trouble) {
        this.inputs = inputs;
        this.context = context;
        this.waivers = waivers;
        this.draft = draft;
        this.results = results;
        this.totals = totals;
        this.progress = progress;
        this.trouble = trouble;
    }

    /** Reviews all. A subject on which the engine breaks is told and the rest goes on. */
    void with(PerformanceEngine engine) {
        Cancellation cancellation = Cancellation.create();
        while (hasNext()) {
            try {
                engine.reviewAll(
                        StreamSupport.stream(
                                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
                                false),
                        this::assessed,
                        cancellation);
            } catch (ConfigurationException | OutputFailedException | IllegalStateException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                broken(e);
            }
        }
        progress.end();
        results.end(waivers.unused(engine.describe(), context.asOf()));
    }

    @Override
    public boolean hasNext() {
        while (next == null && inputs.hasNext()) {
            InputEntry<PerformanceGoal> entry = inputs.next();
            if (entry instanceof Unreadable<PerformanceGoal> unreadable) {
                totals.addUnreadable();
                progress.makeRoom();
                results.unreadable(unreadable);
                told();
            } else if (entry instanceof Decoded<PerformanceGoal> decoded) {
                next = decoded;
            }
        }
        return next != null;
    }

    @Override
    public Request<PerformanceGoal> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Decoded<PerformanceGoal> decoded = next;
        next = null;
        inHand.add(decoded);
        return Request.of(decoded.subject(), context)
                .waivers(waivers.on(decoded))
                .draft(draft)
                .inputDigest(decoded.digest())
                .build();
    }

    private void assessed(GoalAssessment assessment) {
        totals.add(assessment);
        progress.makeRoom();
        Decoded<PerformanceGoal> decoded = inHand.remove();
        waivers.assessed(decoded, assessment);
        results.assessed(decoded, assessment);
        told();
    }

    private void broken(Throwable cause) {
        Decoded<PerformanceGoal> decoded = inHand.poll();
        if (decoded == null) {
            throw new IllegalStateException("reading failed: " + cause, cause);
        }
        totals.addBroken();
        progress.makeRoom();
        results.broken(decoded, cause);
        trouble.accept(cause);
        told();
    }

    private void told() {
        progress.at(inputs.bytesRead(), totals.met());
    }
}
