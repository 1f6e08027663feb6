// SPDX-License-Identifier: Apache-2.0
/**
 * The dictionary of the tables of the national data standard (预算管理一体化系统技术标准) as data: tables, columns, code sets, with the mark of
 * evidence of each. It is put together from public traces and not compared with the official text; a file of
 * corrections changes it.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.tables.dictionary;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
