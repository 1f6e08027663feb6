// SPDX-License-Identifier: Apache-2.0
/**
 * The rules on indicators (GR-IND) that are no mere shape: one class each. They look at names, values, signs and units of the
 * rows and read the derived view only.
 */
@NullMarked
package org.biaochi.validators.goal.indicator;

import org.jspecify.annotations.NullMarked;
