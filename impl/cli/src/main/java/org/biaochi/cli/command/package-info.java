// SPDX-License-Identifier: Apache-2.0
/**
 * The commands on picocli. Each turns its options into calls of the engine and hands the results to a writer.
 */
@NullMarked
package org.biaochi.cli.command;

import org.jspecify.annotations.NullMarked;
