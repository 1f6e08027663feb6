// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import org.biaochi.kit.CodecContract;
import org.biaochi.kit.subject.CodecSubject;

/** The codec contract over a small codec with a fault. */
public final class FakeCodecRun implements CodecContract {
    private final Fault fault;

    /** A codec with a fault. */
    public FakeCodecRun(Fault fault) {
        this.fault = fault;
    }

    @Override
    public CodecSubject open() {
        return new FakeCodec(fault);
    }
}
