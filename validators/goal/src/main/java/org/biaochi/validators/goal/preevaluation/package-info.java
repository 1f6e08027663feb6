// SPDX-License-Identifier: Apache-2.0
/**
 * The rules on pre-evaluations (GR-PRE): whether one is required, whether its sheet and conclusion hold together, and what follows
 * from the conclusion. One class per rule.
 */
@NullMarked
package org.biaochi.validators.goal.preevaluation;

import org.jspecify.annotations.NullMarked;
