// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.run;

import java.time.Duration;

/**
 * How long a program may take for an answer, and how often it may keep a run waiting before the run asks it nothing
 * more. One for all checks of a run. Thread-safe.
 */
public final class Patience {
    private static final Duration USUAL = Duration.ofSeconds(60);
    private static final int TRIALS = 2;

    private final Duration wait;
    private int left = TRIALS;

    /** A minute for an answer, or the limit of a check where that is shorter. */
    public Patience(Duration limit) {
        this.wait = limit.compareTo(USUAL) < 0 ? limit : USUAL;
    }

    Duration each() {
        return wait;
    }

    synchronized void disappoint() {
        left--;
    }

    /** Whether it makes no sense to ask anything more. */
    public synchronized boolean isLost() {
        return left <= 0;
    }
}
