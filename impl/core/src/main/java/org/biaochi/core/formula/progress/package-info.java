// SPDX-License-Identifier: Apache-2.0
/**
 * Values due, lights of indicators and projects, goal completion and deviations (F08–F19).
 * Pure functions of exact numbers.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.formula.progress;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
