// SPDX-License-Identifier: Apache-2.0
/**
 * Self-evaluation and evaluation (绩效自评、绩效评价): what was submitted, roles of the nodes of a framework, methods of surveys.
 * Scores are computed by formulas of the rulebook; grades are words of the profile.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.evaluation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
