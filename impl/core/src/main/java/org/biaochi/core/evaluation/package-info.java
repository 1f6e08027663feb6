// SPDX-License-Identifier: Apache-2.0
/**
 * Self-evaluations and evaluations (绩效自评、绩效评价) as rules read them: scores recomputed beside those published, totals and
 * grades, and the figures of an assessment made from these. Pure functions of subject and profile.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.evaluation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
