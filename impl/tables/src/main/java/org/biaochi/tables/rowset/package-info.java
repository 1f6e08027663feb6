// SPDX-License-Identifier: Apache-2.0
/**
 * Our own package of row sets, which uses the table and column codes of the data standard: a manifest with counts and
 * digests, and one file per table, as a folder or a zip. It is not the Ministry's exchange format.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.tables.rowset;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
