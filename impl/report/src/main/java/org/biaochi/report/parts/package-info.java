// SPDX-License-Identifier: Apache-2.0
/**
 * The blocks of which every page is built: marks, tables, bars, bases, and what people typed quoted to the character.
 * Each writes itself and knows nothing of the page around it.
 */
@NullMarked
package org.biaochi.report.parts;

import org.jspecify.annotations.NullMarked;
