// SPDX-License-Identifier: Apache-2.0
/**
 * The kit against the reference implementation on the class path.
 * In the frameworks the same contracts run over the bundles as built.
 */
@NullMarked
package org.biaochi.referencerun.conformance;

import org.jspecify.annotations.NullMarked;
