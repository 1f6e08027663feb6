// SPDX-License-Identifier: Apache-2.0
/**
 * The checks of a codec: nothing typed is lost unless it is said, and no document does harm.
 * They know no format; what a codec writes is what it is asked to read.
 */
@NullMarked
package org.biaochi.kit.codec;

import org.jspecify.annotations.NullMarked;
