// SPDX-License-Identifier: Apache-2.0
/**
 * The reference engine: built by a host, called through the API.
 * It never logs, never reads a clock and never looks for anything it was not given.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.engine;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
