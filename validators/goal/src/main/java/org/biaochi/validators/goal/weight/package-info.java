// SPDX-License-Identifier: Apache-2.0
/**
 * Rules on weights (GR-WGT).
 * Conditions are those of goals-and-review section 9, in three-valued logic.
 */
@NullMarked
package org.biaochi.validators.goal.weight;

import org.jspecify.annotations.NullMarked;
