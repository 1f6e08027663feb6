// SPDX-License-Identifier: Apache-2.0
/**
 * The ratio library of department evaluation (R01–R14).
 * Pure functions of exact numbers.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.formula.ratio;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
