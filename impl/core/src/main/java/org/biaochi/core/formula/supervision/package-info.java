// SPDX-License-Identifier: Apache-2.0
/**
 * Coverage rates and rankings (F50–F56).
 * Pure functions of exact numbers.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.formula.supervision;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
