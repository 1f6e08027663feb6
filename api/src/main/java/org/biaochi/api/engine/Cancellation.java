// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import java.util.concurrent.atomic.AtomicBoolean;

/** A switch by which a host ends a batch after the subjects in hand. Thread-safe. */
public final class Cancellation {
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** Returns a switch that is not pulled yet. */
    public static Cancellation create() {
        return new Cancellation();
    }

    private Cancellation() {}

    /** Ends the batch; done work stays done. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether it was pulled. */
    public boolean isCancelled() {
        return cancelled.get();
    }
}
