// SPDX-License-Identifier: Apache-2.0
/**
 * Values due, lights of indicators and projects, goal completion and deviations (F08–F19).
 * Pure functions of exact numbers.
 */
@NullMarked
package org.biaochi.core.formula.progress;

import org.jspecify.annotations.NullMarked;
