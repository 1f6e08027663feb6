// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import org.osgi.annotation.versioning.ProviderType;

/** An engine in the hands of who built it. */
@ProviderType
public interface OwnedEngine extends PerformanceEngine, AutoCloseable {
    /** Disconnects the plug-ins and refuses further calls; runs in flight complete. Closing twice does nothing. */
    @Override
    void close();
}
