// SPDX-License-Identifier: Apache-2.0
/**
 * All formulas by id, with inputs and results as plain data, and the cards that describe them.
 * Commands and lines of requests compute through it; rules call the typed functions.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.formula.registry;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
