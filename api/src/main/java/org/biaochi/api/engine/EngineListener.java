// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.engine;

import org.biaochi.api.basis.RuleId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What an engine tells its host beside results, since the core does not log. Called on the thread where it happens; must not
 * block; exceptions are swallowed.
 */
@ConsumerType
public interface EngineListener {
    /** A plug-in changed its state. */
    default void pluginChanged(PluginStatus status) {}

    /** A rule threw; its row became ERROR. */
    default void ruleBroke(RuleId rule, Throwable cause) {}

    /** An assessment was completed. */
    default void assessed(Assessment assessment) {}
}
