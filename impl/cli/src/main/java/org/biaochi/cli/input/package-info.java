// SPDX-License-Identifier: Apache-2.0
/**
 * Turns the FILE arguments into a stream of subjects, one in memory at a time. What cannot be read is handed on as such.
 */
@NullMarked
package org.biaochi.cli.input;

import org.jspecify.annotations.NullMarked;
