// SPDX-License-Identifier: Apache-2.0
/**
 * Budget execution, time progress and the lights they give (F01–F07).
 * Pure functions of exact numbers.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.formula.execution;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
