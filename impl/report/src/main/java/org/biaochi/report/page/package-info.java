// SPDX-License-Identifier: Apache-2.0
/**
 * The page of a review: what is counted while subjects pass by, and the sections that are written at the end.
 * Only what the first screen and the tables need stays in memory.
 */
@NullMarked
package org.biaochi.report.page;

import org.jspecify.annotations.NullMarked;
