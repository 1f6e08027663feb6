// SPDX-License-Identifier: Apache-2.0
/**
 * The tables of the national data standard as a file format: a package of row sets, or the rows of one table. It uses
 * the standard's table and column codes and claims no conformance.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.tables;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
