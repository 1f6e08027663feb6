// SPDX-License-Identifier: Apache-2.0
/**
 * Goals, reports, evaluations and libraries as rows of the standard's tables, both ways. What a row says beyond the
 * model stays with the subject and goes back with it; what a subject says beyond the tables is told as an omission.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.tables.model;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
