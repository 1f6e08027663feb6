// SPDX-License-Identifier: Apache-2.0
/**
 * What the formulas of the rulebook share: exact numbers, parameters with their source layer, bands, results that explain
 * themselves. The formulas stand once each in the packages below, by the matter they belong to.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.formula;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
