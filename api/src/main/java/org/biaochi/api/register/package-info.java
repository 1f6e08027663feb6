// SPDX-License-Identifier: Apache-2.0
/**
 * What follows from the register of a region's year (监督台账): who may see what, the key list, trails of funds, tallies, roll-ups,
 * exports, and what the register refuses or warns of. The host acts on it; nothing here moves money or data.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.register;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
