// SPDX-License-Identifier: Apache-2.0
/**
 * What the host knows and the subject does not say, handed to a run as one immutable value.
 * No port is called while rules run.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.facts;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
