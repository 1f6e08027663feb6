// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import org.biaochi.kit.HostContract;
import org.biaochi.kit.host.LoadChecks;
import org.biaochi.kit.subject.HostSubject;

/** The host contract over a small host with a fault. */
public final class FakeHostRun implements HostContract {
    static {
        // The fakes are many and slow; the real hosts run the usual number.
        System.setProperty(LoadChecks.REVIEWS, "900");
    }

    private final Fault fault;

    /** A host with a fault. */
    public FakeHostRun(Fault fault) {
        this.fault = fault;
    }

    @Override
    public HostSubject start() {
        return new FakeHost(fault);
    }
}
