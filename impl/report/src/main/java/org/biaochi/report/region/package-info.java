// SPDX-License-Identifier: Apache-2.0
/**
 * The budget year of a region as one page, and what is counted for it. The pages of its departments are stage reports.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.report.region;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
