// SPDX-License-Identifier: Apache-2.0
/**
 * Next year's amount, cuts and transfers (F40–F43).
 * Pure functions of exact numbers; amounts are rounded to the cent once.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.formula.linkage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
