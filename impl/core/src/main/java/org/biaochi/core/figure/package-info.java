// SPDX-License-Identifier: Apache-2.0
/**
 * The port between the engine and what a stage computes from a subject, a profile and facts.
 * One figure maker per kind of subject; the engine shows what it makes and knows no formula.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.figure;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
