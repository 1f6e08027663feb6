// SPDX-License-Identifier: Apache-2.0
/**
 * Monitoring reports (绩效运行监控) as rules read them: window, progress, amounts, values due and lights, and the figures of an
 * assessment made from these. Pure functions of subject and profile.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.monitoring;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
