// SPDX-License-Identifier: Apache-2.0
/** Rules that compare a goal with the indicator library (GR-LIB). */
@NullMarked
package org.biaochi.validators.goal.library;

import org.jspecify.annotations.NullMarked;
