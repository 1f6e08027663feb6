// SPDX-License-Identifier: Apache-2.0
/**
 * Evaluation reports as rules read them: the scored tree of the framework, rates, panels, surveys, samples.
 * Frameworks are data of the profile; formulas compute the scores.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.evaluation.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
