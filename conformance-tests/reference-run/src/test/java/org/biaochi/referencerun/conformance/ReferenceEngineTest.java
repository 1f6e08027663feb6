// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.conformance;

import org.biaochi.kit.EngineContract;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;

/** The reference engine keeps the contract of an engine. */
public class ReferenceEngineTest implements EngineContract {
    @Override
    public EngineSubject open(EngineSetup setup) {
        return new ReferenceSubject(setup);
    }
}
