// SPDX-License-Identifier: Apache-2.0
/**
 * Shows what another profile would change: verdicts, lights, grades and amounts of a corpus that is assessed under
 * both, by department and by rule.
 */
@NullMarked
package org.biaochi.cli.impact;

import org.jspecify.annotations.NullMarked;
