// SPDX-License-Identifier: Apache-2.0
/**
 * The built-in rules of goal review (GR-…), brought by one provider. Rules of like shape are declarations over one mechanism;
 * the others are a class each.
 */
@NullMarked
package org.biaochi.validators.goal;

import org.jspecify.annotations.NullMarked;
