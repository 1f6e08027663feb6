// SPDX-License-Identifier: Apache-2.0
package org.biaochi.runtime;

import org.biaochi.api.engine.OwnedEngine;

/** An engine with the number of calls in it; closed when it is retired and the last call has returned. Thread-safe. */
final class EngineLease<E extends OwnedEngine> {
    private final E engine;
    private int users;
    private boolean retired;

    EngineLease(E engine) {
        this.engine = engine;
    }

    /** The engine, whether leased or not. */
    E engine() {
        return engine;
    }

    /** Enters; false if the engine is retired. Each success is followed by one {@link #leave}. */
    synchronized boolean enter() {
        if (retired) {
            return false;
        }
        users++;
        return true;
    }

    void leave() {
        boolean last;
        synchronized (this) {
            users--;
            last = retired && users == 0;
        }
        if (last) {
            engine.close();
        }
    }

    /** Lets nobody in any more. */
    void retire() {
        boolean unused;
        synchronized (this) {
            unused = !retired && users == 0;
            retired = true;
        }
        if (unused) {
            engine.close();
        }
    }

    /** Whether it is retired and empty. */
    synchronized boolean over() {
        return retired && users == 0;
    }
}
