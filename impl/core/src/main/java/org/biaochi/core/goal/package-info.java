// SPDX-License-Identifier: Apache-2.0
/**
 * The derived view of a goal: rows, levels, targets, weights and funds as the rules read them, computed once per run.
 * Readings never replace what was typed (goals-and-review 1.4, 1.6).
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.goal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
