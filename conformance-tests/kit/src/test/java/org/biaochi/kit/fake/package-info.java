// SPDX-License-Identifier: Apache-2.0
/**
 * A tiny honest engine for the kit's own tests, which can be told to break one requirement.
 * It shares no line with the reference implementation.
 */
@NullMarked
package org.biaochi.kit.fake;

import org.jspecify.annotations.NullMarked;
