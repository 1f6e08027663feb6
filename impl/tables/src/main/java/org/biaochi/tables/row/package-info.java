// SPDX-License-Identifier: Apache-2.0
/**
 * Rows of standard tables as they come, and the two ports through which they come and go. A row keeps every column and
 * every character; what is wrong with it is said beside it.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.tables.row;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
