// SPDX-License-Identifier: Apache-2.0
/**
 * The rules on meaning and placement (GR-SEM): names that do not belong where they stand, and whose satisfaction is asked
 * for. They go by the words of a name, never by what a person might read into it.
 */
@NullMarked
package org.biaochi.validators.goal.meaning;

import org.jspecify.annotations.NullMarked;
