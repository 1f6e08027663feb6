// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.subject;

import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.spi.RuleProvider;

/** An opened engine in the hands of the kit. Closed once by the kit. */
public interface EngineSubject extends AutoCloseable {
    /** The engine as a host sees it. */
    PerformanceEngine engine();

    /** Lets a plug-in arrive; when this returns, runs that start later see it. */
    void add(RuleProvider provider);

    /**
     * Lets a plug-in leave; when this returns, runs that start later do without it. A run in flight may delay the return by a
     * limit of the host's choice.
     */
    void remove(RuleProvider provider);

    /** Closes the engine; later calls to it are refused. Closing twice does nothing. */
    @Override
    void close();
}
