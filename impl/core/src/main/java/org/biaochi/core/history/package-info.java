// SPDX-License-Identifier: Apache-2.0
/**
 * Past years beside the goal under review: rows matched by library code, else by levels and name (goals-and-review 1.3).
 * Computed once per run from the fact that the host supplies.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.history;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
