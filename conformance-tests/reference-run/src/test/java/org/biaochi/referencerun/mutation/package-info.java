// SPDX-License-Identifier: Apache-2.0
/**
 * The kit as the only tests, cut so small that a mutation of the reference implementation is met by the few questions that reach
 * it. Run by hand (profile {@code kit-mutation}), never part of a build.
 */
@NullMarked
package org.biaochi.referencerun.mutation;

import org.jspecify.annotations.NullMarked;
