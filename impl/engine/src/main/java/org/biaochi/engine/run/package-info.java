// SPDX-License-Identifier: Apache-2.0
/**
 * A run: the leased snapshot of plug-ins, the plan of rules for a profile, and the asking.
 * Everything here is immutable but the counters of leases.
 */
@NullMarked
package org.biaochi.engine.run;

import org.jspecify.annotations.NullMarked;
