// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.subject;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PerformanceEngine;

/**
 * A running container with an engine and profile packs, in the hands of the kit. The kit stops and starts it, brings
 * plug-ins as jars and takes them away, from one thread; meanwhile other threads review.
 */
public interface HostSubject extends AutoCloseable {
    /** The engine as a consumer of the host finds it now; empty while the host is stopped. */
    Optional<PerformanceEngine> engine();

    /** Where and when the kit reviews; every profile of the host will do. */
    default Context context() {
        return Context.central().on(LocalDate.of(2025, 9, 1));
    }

    /**
     * Takes a plug-in in as it would take one from a vendor: a jar that is a bundle with a component and names its provider
     * in {@code META-INF/services}. When this returns, runs that start later see it.
     *
     * @throws IllegalArgumentException if the jar is refused
     */
    Guest deploy(Path jar);

    /** Stops the host; runs in flight end. */
    void stop();

    /** Starts the host again after {@link #stop}. */
    void start();

    /** Ends the host for good. */
    @Override
    void close();

    /** A plug-in that was taken in. */
    interface Guest {
        /** Puts another version in its place; when this returns, runs that start later see that one alone. */
        void update(Path jar);

        /** Takes it away; when this returns, runs that start later do without it. */
        void remove();

        /** The loader of its present classes. */
        ClassLoader loader();
    }
}
