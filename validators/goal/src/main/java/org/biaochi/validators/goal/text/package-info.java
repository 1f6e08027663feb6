// SPDX-License-Identifier: Apache-2.0
/**
 * The rules on text (GR-TXT), one class each: vague values, the wording of the annual goal, and years or units that do not
 * belong.
 */
@NullMarked
package org.biaochi.validators.goal.text;

import org.jspecify.annotations.NullMarked;
