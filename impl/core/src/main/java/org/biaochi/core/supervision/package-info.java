// SPDX-License-Identifier: Apache-2.0
/**
 * The year of a region as supervision reads it: snapshots that later corrections do not touch, shares with what is missing,
 * rankings, obligations, the calendar of circulars, disclosure. Formulas F50 to F57 compute; whom to ask for what is data of the
 * profile.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.supervision;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
