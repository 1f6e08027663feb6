// SPDX-License-Identifier: Apache-2.0
/**
 * Rows out of and into the tables of a host's database, through the host's own {@code DataSource}. Plain SQL of one
 * table at a time, every value a parameter, every name as the host spells it; no table is ever made or altered.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.tables.jdbc;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
