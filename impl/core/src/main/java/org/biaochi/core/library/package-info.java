// SPDX-License-Identifier: Apache-2.0
/**
 * Builds indicator libraries from what files say, with every fault named, plans imports, shares libraries downwards and finds the
 * entries that a typed row most probably means. Pure functions over immutable values.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.library;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
