// SPDX-License-Identifier: Apache-2.0
/**
 * The ratio library of department evaluation (R01–R14).
 * Pure functions of exact numbers.
 */
@NullMarked
package org.biaochi.core.formula.ratio;

import org.jspecify.annotations.NullMarked;
