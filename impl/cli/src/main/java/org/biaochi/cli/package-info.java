// SPDX-License-Identifier: Apache-2.0
/**
 * The commands, on plain Java: {@link org.biaochi.cli.Main} for the command line, {@link org.biaochi.cli.Biaochi} for hosts
 * that bring their own engine and streams. Only {@code Main} reads clock and environment and ends the process.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.cli;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
