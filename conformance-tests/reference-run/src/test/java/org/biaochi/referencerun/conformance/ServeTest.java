// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.conformance;

import java.util.Map;
import java.util.Optional;
import org.biaochi.kit.LineContract;
import org.biaochi.kit.subject.LineSubject;

/** The command {@code serve --stdio} keeps the contract of the line protocol. */
public class ServeTest implements LineContract {
    @Override
    public LineSubject open() {
        return new ServeSubject(Map.of());
    }

    @Override
    public Optional<LineSubject> openWith(Map<String, String> packs) {
        return Optional.of(new ServeSubject(packs));
    }
}
