// SPDX-License-Identifier: Apache-2.0
/**
 * Tables of profiles as those read them that build something of them.
 * A cell that makes no sense is refused with its parameter, row and place.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.table;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
