// SPDX-License-Identifier: Apache-2.0
/**
 * What a review desk says to findings: the ids by which a finding is known again, the marks that people set, and what becomes of
 * each. Nothing here knows a file format.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.mark;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
