// SPDX-License-Identifier: Apache-2.0
/**
 * What people type as target, unit, date, weight or amount, read without loss: every reader keeps the raw text and none
 * ever throws. Immutable and thread-safe throughout.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.target;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
