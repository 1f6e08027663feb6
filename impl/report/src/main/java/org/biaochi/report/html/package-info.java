// SPDX-License-Identifier: Apache-2.0
/**
 * Writing of HTML that what people typed cannot break, and the disk space that keeps a long page out of memory.
 * It knows nothing of reviews.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.report.html;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
