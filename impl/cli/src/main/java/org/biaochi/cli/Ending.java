// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.biaochi.api.engine.Cancellation;

/** Lets a run that the process is asked to give up (Ctrl-C) finish the subject in hand and keep what was done. Thread-safe. */
final class Ending {
    private static final long PATIENCE_SECONDS = 10;

    private final Cancellation cancellation = Cancellation.create();
    private final CountDownLatch reached = new CountDownLatch(1);

    private Ending() {}

    /** An ending that waits for its run when the process goes down. */
    static Ending onShutdown() {
        Ending ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending::await, "biaochi-ending"));
        return ending;
    }

    Cancellation cancellation() {
        return cancellation;
    }

    /** The run is over. */
    void reached() {
        reached.countDown();
    }

    private void await() {
        cancellation.cancel();
        try {
            if (!reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("biaochi: 没有等到手头这份审完 / the subject in hand was given up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
