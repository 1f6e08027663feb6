// SPDX-License-Identifier: Apache-2.0
/**
 * What was submitted, in the words of the budget system: regions, years, amounts, and the three states of a typed cell.
 * A subject accepts anything that can be typed; judging it is the work of rules.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.subject;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
