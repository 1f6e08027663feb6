// SPDX-License-Identifier: Apache-2.0
/**
 * Benchmarks side by side with peers. Quote ratios inside one run, never absolute times.
 */
@NullMarked
package org.biaochi.benchmarks;

import org.jspecify.annotations.NullMarked;
