// SPDX-License-Identifier: Apache-2.0
/**
 * What a review finds on the published tables that ship as examples, as a reviewed golden file.
 * The update switch is {@code -Dgolden.update=true}.
 */
@NullMarked
package org.biaochi.referencerun.tables;

import org.jspecify.annotations.NullMarked;
