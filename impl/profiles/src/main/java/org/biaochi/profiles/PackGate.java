// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import java.util.List;
import org.biaochi.api.review.GateDecision;

/**
 * What a pack lets the gate decide for one cause.
 *
 * @param decision the decision
 * @param bases ids of bases
 * @param reason why; empty if the pack does not say
 * @param location file and line
 */
record PackGate(GateDecision decision, List<String> bases, String reason, String location) {}
