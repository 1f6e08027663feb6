// SPDX-License-Identifier: Apache-2.0
/**
 * The sample plug-in of a third party, compiled here from its own sources so that it never goes stale.
 * On the class path and dropped into the running distribution.
 */
@NullMarked
package org.biaochi.referencerun.sample;

import org.jspecify.annotations.NullMarked;
