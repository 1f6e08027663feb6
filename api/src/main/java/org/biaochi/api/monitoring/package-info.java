// SPDX-License-Identifier: Apache-2.0
/**
 * Performance monitoring (绩效运行监控): lights, alerts and how targets fall due in the course of a year.
 * What a monitoring report holds and how it is judged stands on these words.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.monitoring;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
