// SPDX-License-Identifier: Apache-2.0
/**
 * Files of one format into a file of another: what goes over, and what the target could not hold. Reads subject by subject.
 */
@NullMarked
package org.biaochi.cli.convert;

import org.jspecify.annotations.NullMarked;
