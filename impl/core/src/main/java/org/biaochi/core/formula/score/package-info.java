// SPDX-License-Identifier: Apache-2.0
/**
 * Scores, totals and grades of self-evaluation and evaluation (F20–F34, F57).
 * Pure functions of exact numbers, rounded only where the rulebook says so.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.formula.score;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
