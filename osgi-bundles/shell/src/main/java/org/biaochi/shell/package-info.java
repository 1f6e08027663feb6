// SPDX-License-Identifier: Apache-2.0
/**
 * The commands inside a framework: for the Gogo shell under the scope {@code biaochi}, and as a service for launchers.
 * It only hands the published engine and the streams to {@link org.biaochi.cli.Biaochi}.
 */
@NullMarked
package org.biaochi.shell;

import org.jspecify.annotations.NullMarked;
