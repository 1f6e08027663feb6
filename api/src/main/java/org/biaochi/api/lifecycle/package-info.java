// SPDX-License-Identifier: Apache-2.0
/**
 * The life of an indicator (指标全周期): what was approved, adjusted, monitored, self-evaluated and evaluated of it, in one record.
 * It shows where two stages speak of different things; judging that is the work of rules.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
