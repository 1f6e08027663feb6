// SPDX-License-Identifier: Apache-2.0
/**
 * The public surface of the API as a committed text, so that every change of it is seen in review.
 * The update switch is {@code -Dgolden.update=true}.
 */
@NullMarked
package org.biaochi.referencerun.surface;

import org.jspecify.annotations.NullMarked;
