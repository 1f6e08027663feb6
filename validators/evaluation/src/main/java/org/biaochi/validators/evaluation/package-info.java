// SPDX-License-Identifier: Apache-2.0
/**
 * The built-in rules of self-evaluation and evaluation (PM-SEL, PM-EVA).
 * They read derived views and the results of formulas; what they compare against stands in the profile.
 */
@NullMarked
package org.biaochi.validators.evaluation;

import org.jspecify.annotations.NullMarked;
