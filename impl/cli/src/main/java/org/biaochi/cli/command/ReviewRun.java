// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.Batch;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.Request;
import org.biaochi.api.subject.Subject;
import org.biaochi.cli.facts.FactFolder;
import org.biaochi.cli.input.ExpectedReports;
import org.biaochi.cli.input.SubjectInputs;
import org.biaochi.cli.report.Progress;
import org.biaochi.cli.report.ReviewResults;
import org.biaochi.cli.report.Totals;
import org.biaochi.cli.session.OutputFailedException;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.InputEntry;
import org.biaochi.core.input.Unreadable;
import org.jspecify.annotations.Nullable;

/** Reads, reviews and writes one subject after the other; keeps only what is in hand. Not thread-safe. */
final class ReviewRun implements Iterator<Request<?>> {
    private final SubjectInputs inputs;
    private final ReviewTerms terms;
    private final StatedWaivers waivers;
    private final ReviewResults results;
    private final Totals totals;
    private final Progress progress;
    private final Consumer<Throwable> trouble;
    private final Deque<Decoded<? extends Subject>> inHand = new ArrayDeque<>();
    private final Deque<Decoded<? extends Subject>> missing = new ArrayDeque<>();
    private @Nullable Decoded<? extends Subject> next;
    private boolean looked;
    private int outOfScope;

    ReviewRun(
            SubjectInputs inputs,
            ReviewTerms terms,
            StatedWaivers waivers,
            ReviewResults results,
            Totals totals,
            Progress progress,
            Consumer<Throwable> trouble) {
        this.inputs = inputs;
        this.terms = terms;
        this.waivers = waivers;
        this.results = results;
        this.totals = totals;
        this.progress = progress;
        this.trouble = trouble;
    }

    /** Reviews all until cancelled. A subject on which the engine breaks is told and the rest goes on. */
    void with(PerformanceEngine engine, Cancellation cancellation) {
        Batch batch = batch().until(cancellation);
        while (!cancellation.isCancelled() && hasNext()) {
            try {
                engine.assessAll(
                        StreamSupport.stream(
                                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
                                false),
                        this::assessed,
                        batch);
            } catch (ConfigurationException | OutputFailedException | IllegalStateException e) {
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                broken(e);
            }
        }
        progress.end();
        remarks();
        results.recognised(inputs.recognised());
        List<LocalText> marks = waivers.remarks();
        if (!marks.isEmpty()) {
            results.marks(marks);
        }
        results.end(waivers.unused(engine.describe(), terms.context().asOf()));
    }

    /** Facts are fetched subject by subject, so that the one on which the engine breaks is the one in hand. */
    private Batch batch() {
        return terms.facts() == null ? Batch.PLAIN : Batch.PLAIN.facts(terms.facts(), 1);
    }

    private void remarks() {
        if (outOfScope > 0) {
            results.remarks(List.of(new LocalText(
                    "不在试点范围内、没有判断的：" + outOfScope + " 份", "outside the pilot scope and not judged: " + outOfScope)));
        }
        FactFolder facts = terms.facts();
        if (facts != null) {
            List<LocalText> remarks = facts.remarks();
            if (!remarks.isEmpty()) {
                results.remarks(remarks);
            }
            if (facts.lost()) {
                totals.addLostFacts();
            }
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && inputs.hasNext()) {
            InputEntry<? extends Subject> entry = inputs.next();
            if (entry instanceof Unreadable<?> other
                    && inputs.isFound()
                    && other.error().code().equals("WRONG_STAGE")) {
                progress.makeRoom();
                results.elsewhere(other);
            } else if (entry instanceof Unreadable<?> unreadable) {
                totals.addUnreadable();
                progress.makeRoom();
                results.unreadable(unreadable);
                told();
            } else if (entry instanceof Decoded<? extends Subject> decoded) {
                take(decoded);
            }
        }
        while (next == null && hasMissing()) {
            take(missing.remove());
        }
        return next != null;
    }

    private void take(Decoded<? extends Subject> decoded) {
        ExpectedReports expected = terms.expected();
        if (expected != null) {
            expected.met(decoded.subject());
        }
        if (terms.scope().test(decoded.subject())) {
            next = decoded;
        } else {
            outOfScope++;
        }
    }

    /** After all inputs: what was expected and did not come. */
    private boolean hasMissing() {
        ExpectedReports expected = terms.expected();
        if (!looked && expected != null) {
            missing.addAll(expected.missing());
        }
        looked = true;
        return !missing.isEmpty();
    }

    @Override
    public Request<?> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Decoded<? extends Subject> decoded = next;
        next = null;
        inHand.add(decoded);
        Request.Builder<?> request = Request.of(decoded.subject(), terms.context())
                .draft(terms.draft())
                .entersBudget(terms.entersBudget())
                .inputDigest(decoded.digest());
        boolean alone = totals.met() == 0 && inHand.size() == 1 && !waivers.isEmpty() && !inputs.hasNext();
        return (alone ? request.waivers(waivers.on(decoded)) : request.sharedWaivers(waivers.on(decoded))).build();
    }

    private void assessed(Assessment assessment) {
        totals.add(assessment);
        progress.makeRoom();
        Decoded<? extends Subject> decoded = inHand.remove();
        waivers.assessed(decoded, assessment);
        results.assessed(decoded, assessment);
        told();
    }

    private void broken(Throwable cause) {
        Decoded<? extends Subject> decoded = inHand.poll();
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
