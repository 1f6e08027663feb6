// SPDX-License-Identifier: Apache-2.0
/**
 * The rows of a review packet: what the desk reads of each project, in words. Who writes them into a workbook is
 * another matter.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.report.packet;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
