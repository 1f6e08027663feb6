// SPDX-License-Identifier: Apache-2.0
/**
 * Three-valued logic. Conditions of rules are evaluated in it, so that a missing input leaves a rule undecided only
 * where it decides.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.logic;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
