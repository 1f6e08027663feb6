// SPDX-License-Identifier: Apache-2.0
/**
 * Case files of alerts and rectifications: how they are read, which steps they may take, and what is due on a day.
 * Steps are pure functions on immutable files; letters, payments and approvals are the host's.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.casefile;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
