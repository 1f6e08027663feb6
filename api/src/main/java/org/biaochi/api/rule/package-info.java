// SPDX-License-Identifier: Apache-2.0
/**
 * How a rule answers and what becomes of the answer: conclusions, findings, the ledger, the verdict, waivers.
 * Undecided is never passed, and silence is impossible.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.rule;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
