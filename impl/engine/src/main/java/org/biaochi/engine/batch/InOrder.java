// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.BatchSummary;
import org.biaochi.api.engine.Cancellation;
import org.biaochi.api.engine.Request;
import org.jspecify.annotations.Nullable;

/**
 * Assesses on the threads of an executor and hands results on in the order of the requests. Reading and handing on stay with the
 * calling thread, which also does what no other thread has begun when its turn comes. Not thread-safe.
 */
public final class InOrder {
    /** Enough subjects to be worth handing over, few enough to keep the first result near. */
    private static final int TOGETHER = 16;

    private final Executor executor;
    private final int window;
    private final Cancellation cancellation;
    private final Function<Request<?>, Assessment> assess;
    private final Consumer<? super Assessment> results;
    private final Deque<FutureTask<Done>> inHand = new ArrayDeque<>();
    private BatchSummary summary = BatchSummary.NOTHING;
    private @Nullable RuntimeException unreadable;
    private boolean interrupted;

    /**
     * A batch on an executor.
     *
     * @param workers how many threads are worth keeping busy
     */
    public InOrder(
            Executor executor,
            int workers,
            Cancellation cancellation,
            Function<Request<?>, Assessment> assess,
            Consumer<? super Assessment> results) {
        this.executor = executor;
        this.window = workers + 1;
        this.cancellation = cancellation;
        this.assess = assess;
        this.results = results;
    }

    /** Assesses all; what was read before the requests broke off is handed on first. */
    public BatchSummary run(Iterator<? extends Request<?>> requests) {
        try {
            do {
                while (inHand.size() < window && hasNext(requests)) {
                    submit(requests);
                }
            } while (!inHand.isEmpty() && handOn(inHand.remove()));
        } finally {
            inHand.forEach(task -> task.cancel(false));
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        if (unreadable != null) {
            throw unreadable;
        }
        return cancellation.isCancelled() || interrupted ? summary.endedEarly() : summary;
    }

    private boolean hasNext(Iterator<? extends Request<?>> requests) {
        if (unreadable != null || interrupted || cancellation.isCancelled()) {
            return false;
        }
        try {
            return requests.hasNext();
        } catch (RuntimeException e) {
            unreadable = e;
            return false;
        }
    }

    private void submit(Iterator<? extends Request<?>> requests) {
        List<Request<?>> together = new ArrayList<>(TOGETHER);
        try {
            do {
                together.add(requests.next());
            } while (together.size() < TOGETHER && hasNext(requests));
        } catch (RuntimeException e) {
            unreadable = e;
        }
        FutureTask<Done> task = new FutureTask<>(() -> assess(together));
        inHand.add(task);
        try {
            executor.execute(task);
        } catch (RejectedExecutionException full) {
            // The calling thread does it when its turn comes.
            return;
        }
    }

    private Done assess(List<Request<?>> requests) {
        List<Assessment> assessed = new ArrayList<>(requests.size());
        try {
            for (int i = 0; i < requests.size() && !cancellation.isCancelled(); i++) {
                assessed.add(assess.apply(requests.get(i)));
            }
        } catch (RuntimeException | Error e) {
            return new Done(assessed, false, e);
        }
        return new Done(assessed, assessed.size() == requests.size(), null);
    }

    /** Hands on what was assessed; whether the batch may go on. */
    private boolean handOn(FutureTask<Done> task) {
        task.run();
        Done done = await(task);
        for (Assessment assessment : done.assessed()) {
            results.accept(assessment);
            summary = summary.plus(assessment.verdict());
            if (cancellation.isCancelled()) {
                return false;
            }
        }
        if (done.thrown() instanceof RuntimeException e) {
            throw e;
        }
        if (done.thrown() instanceof Error e) {
            throw e;
        }
        return done.complete();
    }

    private Done await(FutureTask<Done> task) {
        while (true) {
            try {
                return task.get();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /**
     * What came of some requests.
     *
     * @param assessed the assessments, in order
     * @param complete whether all were assessed
     * @param thrown what stopped it; null if nothing did
     */
    private record Done(
            List<Assessment> assessed,
            boolean complete,
            @Nullable Throwable thrown) {}
}
