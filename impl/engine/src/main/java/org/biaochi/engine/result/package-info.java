// SPDX-License-Identifier: Apache-2.0
/**
 * What a run leaves behind: assessment, ledger, canonical bytes, comparison.
 * All values are immutable.
 */
@NullMarked
package org.biaochi.engine.result;

import org.jspecify.annotations.NullMarked;
