// SPDX-License-Identifier: Apache-2.0
/**
 * What a run of a command is handed: streams, terminal, day, folder, engine. Everything that touches the outside comes
 * through here.
 */
@NullMarked
package org.biaochi.cli.session;

import org.jspecify.annotations.NullMarked;
