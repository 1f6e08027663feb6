// SPDX-License-Identifier: Apache-2.0
/**
 * The workbook that a review desk fills (审核问题清单): written row by row, and read back with everything that was typed into it. What
 * the marks mean is told elsewhere.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.forms.packet;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
