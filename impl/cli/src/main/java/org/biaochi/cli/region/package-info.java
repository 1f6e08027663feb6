// SPDX-License-Identifier: Apache-2.0
/**
 * Runs the budget year of a region from the files in a folder, department by department. It calls the engine and the
 * functions of the core in the order of the year and computes nothing itself.
 */
@NullMarked
package org.biaochi.cli.region;

import org.jspecify.annotations.NullMarked;
