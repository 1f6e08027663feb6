// SPDX-License-Identifier: Apache-2.0
/**
 * Rules on completeness and form (GR-CMP) that have a shape of their own.
 * Conditions are those of goals-and-review section 9, in three-valued logic.
 */
@NullMarked
package org.biaochi.validators.goal.completeness;

import org.jspecify.annotations.NullMarked;
