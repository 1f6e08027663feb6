// SPDX-License-Identifier: Apache-2.0
/**
 * Deadlines and the states of alerts and rectifications (F70, F71).
 * Pure functions; days and calendars are handed in.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.formula.casefile;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
