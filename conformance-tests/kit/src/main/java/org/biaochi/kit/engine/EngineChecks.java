// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.engine;

import org.biaochi.kit.subject.EngineSetup;
import org.biaochi.kit.subject.EngineSubject;

/** What all checks of an engine stand on: a way to open one. */
public interface EngineChecks {
    /**
     * Opens an engine with exactly this setup.
     *
     * @throws org.biaochi.api.basis.ConfigurationException if the engine refuses a pack
     */
    EngineSubject open(EngineSetup setup);
}
