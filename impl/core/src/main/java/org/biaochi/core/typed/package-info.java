// SPDX-License-Identifier: Apache-2.0
/**
 * What was typed where in a subject, whatever its kind: the cell at a place, or the cells that tell a row from the others. Nothing
 * here judges.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.typed;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
