// SPDX-License-Identifier: Apache-2.0
/**
 * What every file format has in common: it is recognised by its first bytes, read into subjects and written from
 * them. What a format cannot hold is said, never dropped in silence.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
