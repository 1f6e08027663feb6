// SPDX-License-Identifier: Apache-2.0
/**
 * What each kind of report tells beyond what all tell: where a subject stands, what it came to, sections over the batch.
 * The page asks; a stage answers in the same blocks as all others.
 */
@NullMarked
package org.biaochi.report.stage;

import org.jspecify.annotations.NullMarked;
