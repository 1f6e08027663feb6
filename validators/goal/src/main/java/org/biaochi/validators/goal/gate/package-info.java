// SPDX-License-Identifier: Apache-2.0
/** The rules at the gate to the budget (GR-GATE): what reviews by people must have come to before a goal may enter. */
@NullMarked
package org.biaochi.validators.goal.gate;

import org.jspecify.annotations.NullMarked;
