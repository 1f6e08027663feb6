// SPDX-License-Identifier: Apache-2.0
/**
 * The life of an indicator (指标全周期): approved, adjusted, monitored, self-evaluated, each beside the stage before.
 * Rows are matched by indicator id or code, else by levels and name; pure functions of subject, profile and facts.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
