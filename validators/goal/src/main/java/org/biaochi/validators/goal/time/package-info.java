// SPDX-License-Identifier: Apache-2.0
/** The rules on time (GR-TIM): timeliness without a time, and dates outside the project period or the budget year. */
@NullMarked
package org.biaochi.validators.goal.time;

import org.jspecify.annotations.NullMarked;
