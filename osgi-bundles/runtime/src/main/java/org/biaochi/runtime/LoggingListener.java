// SPDX-License-Identifier: Apache-2.0
package org.biaochi.runtime;

import org.biaochi.api.basis.RuleId;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.engine.EngineListener;
import org.biaochi.api.engine.PluginStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what an engine tells to the log: never a subject's content. Thread-safe. */
final class LoggingListener implements EngineListener {
    private static final Logger LOG = LoggerFactory.getLogger("org.biaochi.engine");

    @Override
    public void pluginChanged(PluginStatus status) {
        if (status.state() == PluginStatus.State.REJECTED) {
            LOG.warn("plug-in {} {} rejected: {}", status.id(), status.version(), status.reason());
        } else {
            LOG.info("plug-in {} {} {} {}", status.id(), status.version(), status.state(), status.reason());
        }
    }

    @Override
    public void ruleBroke(RuleId rule, Throwable cause) {
        LOG.error("rule {} broke", rule, cause);
    }

    @Override
    public void assessed(Assessment assessment) {
        LOG.debug("{} {} {}", assessment.stage(), assessment.verdict(), assessment.digest());
    }
}
