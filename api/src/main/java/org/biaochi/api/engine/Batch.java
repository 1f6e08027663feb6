// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.biaochi.api.spi.FactSource;
import org.jspecify.annotations.Nullable;

/**
 * How a batch is worked off: where facts come from, who lends threads, and how it is ended early. Immutable; what it points to
 * belongs to the host.
 */
public final class Batch {
    /** On the calling thread, with the facts that stand in the requests. */
    public static final Batch PLAIN = new Batch(null, 200, null, 1, Cancellation.create());

    private final @Nullable FactSource source;
    private final int subjectsPerCall;
    private final @Nullable Executor executor;
    private final int workers;
    private final Cancellation cancellation;

    private Batch(
            @Nullable FactSource source,
            int subjectsPerCall,
            @Nullable Executor executor,
            int workers,
            Cancellation cancellation) {
        this.source = source;
        this.subjectsPerCall = subjectsPerCall;
        this.executor = executor;
        this.workers = workers;
        this.cancellation = cancellation;
    }

    /**
     * The same, with a source of facts that is called on the calling thread, once per 200 subjects of one context and kind.
     * What a request holds already stands; the source adds what is not there.
     */
    public Batch facts(FactSource source) {
        return facts(source, subjectsPerCall);
    }

    /**
     * The same, with a source of facts that is called once per so many subjects.
     *
     * @throws IllegalArgumentException if {@code subjectsPerCall} is not positive
     */
    public Batch facts(FactSource source, int subjectsPerCall) {
        requirePositive(subjectsPerCall, "subjectsPerCall");
        return new Batch(Objects.requireNonNull(source, "source"), subjectsPerCall, executor, workers, cancellation);
    }

    /**
     * The same, on threads that the host lends. The calling thread works too when the queue is full, so a busy executor slows
     * the batch and never stops it.
     *
     * @param workers how many threads of the executor are worth keeping busy
     * @throws IllegalArgumentException if {@code workers} is not positive
     */
    public Batch on(Executor executor, int workers) {
        requirePositive(workers, "workers");
        return new Batch(source, subjectsPerCall, Objects.requireNonNull(executor, "executor"), workers, cancellation);
    }

    /** The same, ended early by this switch. */
    public Batch until(Cancellation cancellation) {
        return new Batch(
                source, subjectsPerCall, executor, workers, Objects.requireNonNull(cancellation, "cancellation"));
    }

    private static void requirePositive(int number, String name) {
        if (number <= 0) {
            throw new IllegalArgumentException(name + " 应为正数 / must be positive: " + number);
        }
    }

    /** Where facts come from; empty if they stand in the requests. */
    public Optional<FactSource> source() {
        return Optional.ofNullable(source);
    }

    /** How many subjects one call of the source speaks of at most. */
    public int subjectsPerCall() {
        return subjectsPerCall;
    }

    /** Who lends threads; empty if the calling thread does all. */
    public Optional<Executor> executor() {
        return Optional.ofNullable(executor);
    }

    /** How many threads of the executor are worth keeping busy. */
    public int workers() {
        return workers;
    }

    /** The switch that ends it early. */
    public Cancellation cancellation() {
        return cancellation;
    }
}
