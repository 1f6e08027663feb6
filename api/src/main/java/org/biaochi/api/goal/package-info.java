// SPDX-License-Identifier: Apache-2.0
/**
 * Performance goals (绩效目标), their indicators (指标) and target values (指标值), exactly as typed.
 * Readings of the typed text are derived values and never replace it.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.goal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
