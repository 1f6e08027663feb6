// SPDX-License-Identifier: Apache-2.0
/**
 * Linkage decisions and rectification records as rules read them, and what linkage proposes under a profile.
 * The linkage table, exempt classes and the base are data of the profile; formulas compute the amounts.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.linkage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
