// SPDX-License-Identifier: Apache-2.0
/**
 * Satisfaction, sample sizes, strata and draws (F60–F66).
 * Pure functions; equal arguments give equal results on every host.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.formula.survey;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
