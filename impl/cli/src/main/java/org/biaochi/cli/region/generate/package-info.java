// SPDX-License-Identifier: Apache-2.0
/**
 * Invents the files of a region's budget year: units, goals, monthly data, results, with planted defects at known rates. The same
 * seed gives the same bytes.
 */
@NullMarked
package org.biaochi.cli.region.generate;

import org.jspecify.annotations.NullMarked;
