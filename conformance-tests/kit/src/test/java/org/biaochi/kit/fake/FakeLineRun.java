// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.fake;

import java.util.Map;
import java.util.Optional;
import org.biaochi.kit.LineContract;
import org.biaochi.kit.subject.LineSubject;

/** The line contract over answers that are made from the corpus itself, with a fault. */
public final class FakeLineRun implements LineContract {
    private final Fault fault;

    /** A subject with a fault. */
    public FakeLineRun(Fault fault) {
        this.fault = fault;
    }

    @Override
    public LineSubject open() {
        return new FakeLine(fault);
    }

    @Override
    public Optional<LineSubject> openWith(Map<String, String> packs) {
        return Optional.of(new FakeLine(fault));
    }
}
