// SPDX-License-Identifier: Apache-2.0
/**
 * Goal review (目标审核): the eight review items, score sheets and records of review, and the gate that admits a goal to the
 * budget.
 * A machine reports what it found per item; it never invents a score.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.review;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
