// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.frameworks;

import org.biaochi.kit.EngineContract;
import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The reference engine keeps the contract of an engine inside Felix. */
public class FelixIT implements EngineContract {
    private static EmbeddedFramework framework;

    @BeforeAll
    static void start() throws Exception {
        framework = new EmbeddedFramework("felix");
    }

    @AfterAll
    static void stop() throws Exception {
        framework.close();
    }

    @Override
    public EngineSubject open(EngineSetup setup) {
        return framework.open(setup);
    }
}
