// SPDX-License-Identifier: Apache-2.0
/**
 * Deadlines and the states of alerts and rectifications (F70, F71).
 * Pure functions; days and calendars are handed in.
 */
@NullMarked
package org.biaochi.core.formula.casefile;

import org.jspecify.annotations.NullMarked;
