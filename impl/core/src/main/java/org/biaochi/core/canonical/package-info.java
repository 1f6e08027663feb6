// SPDX-License-Identifier: Apache-2.0
/**
 * The one canonical form of results, profiles and facts, and its digest.
 * Equal values give equal bytes on every platform.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.canonical;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
