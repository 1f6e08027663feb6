// SPDX-License-Identifier: Apache-2.0
/**
 * Pre-evaluations (事前绩效评估) as rules read them: schemes, thresholds and conclusions as data of the profile, and what follows
 * from them. Pure functions of subject and profile.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.preevaluation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
