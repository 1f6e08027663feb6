// SPDX-License-Identifier: Apache-2.0
/**
 * Linkage of results to the budget (结果应用) and rectification (整改): decisions with their measures, records of issues.
 * The product proposes and checks; the host approves and pays.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.linkage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
