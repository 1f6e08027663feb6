// SPDX-License-Identifier: Apache-2.0
/**
 * Asks rules at their places and tallies their answers, with precedence, limits and merging of like findings.
 * Used by engines and by the harness that runs rule cases.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.rule;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
