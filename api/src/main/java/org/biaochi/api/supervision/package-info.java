// SPDX-License-Identifier: Apache-2.0
/**
 * Supervision (绩效监督): case files of alerts and rectifications, their states, deadlines and who must act.
 * States and transitions are those of formula F71 of the rulebook.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.supervision;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
