// SPDX-License-Identifier: Apache-2.0
/**
 * How the tables of the data standard write single values: yes and no, time stamps, project codes, target values. Every
 * reading keeps the raw text.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.tables.value;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
