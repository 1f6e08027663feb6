// SPDX-License-Identifier: Apache-2.0
/**
 * What follows from the rows of a region's register, whatever is computed of its shares: trails of funds, key list,
 * tallies, roll-ups, versions and remarks. Limits and lists are data of the profile; nothing here knows a place.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.register;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
