// SPDX-License-Identifier: Apache-2.0
/**
 * Engine, profiles, plug-ins and rule cards in words and as JSON. The commands and the line protocol share it.
 */
@NullMarked
package org.biaochi.cli.describe;

import org.jspecify.annotations.NullMarked;
