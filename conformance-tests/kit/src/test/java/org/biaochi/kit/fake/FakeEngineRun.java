// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import org.biaochi.kit.EngineContract;
import org.biaochi.kit.engine.RepeatChecks;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;

/** The engine contract over the fake engine. */
public final class FakeEngineRun implements EngineContract {
    static {
        // The fakes are many and slow; real engines repeat as often as usual.
        System.setProperty(RepeatChecks.REPEATS, "10");
    }

    private final Fault fault;

    /** An engine with a fault. */
    public FakeEngineRun(Fault fault) {
        this.fault = fault;
    }

    @Override
    public EngineSubject open(EngineSetup setup) {
        return new FakeEngine(fault, setup);
    }
}
