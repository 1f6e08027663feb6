// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.run;

import org.biaochi.api.spi.Rule;
import org.biaochi.engine.plugin.Candidate;

/**
 * A rule that runs and the plug-in it came from.
 *
 * @param rule the rule
 * @param owner the plug-in
 */
record Slot(Rule<?, ?> rule, Candidate owner) {}
