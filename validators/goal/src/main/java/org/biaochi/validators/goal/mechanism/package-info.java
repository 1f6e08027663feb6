// SPDX-License-Identifier: Apache-2.0
/**
 * What goal rules are made of: the two base classes and the shapes that several rules share. A shape states in its
 * documentation when it is undecided and when it does not apply.
 */
@NullMarked
package org.biaochi.validators.goal.mechanism;

import org.jspecify.annotations.NullMarked;
