// SPDX-License-Identifier: Apache-2.0
/**
 * The mechanisms of the reference systems, each proved by a scenario that is a file. A scenario is added or mended without Java:
 * put {@code <row>.yaml} into {@code mechanisms/scenarios}.
 */
@NullMarked
package org.biaochi.referencerun.mechanism;

import org.jspecify.annotations.NullMarked;
