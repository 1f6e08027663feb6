// SPDX-License-Identifier: Apache-2.0
/**
 * The checks of a host: it starts, stops and starts again, lets plug-ins come, change and go while reviews run, and keeps
 * nothing of one that left.
 */
@NullMarked
package org.biaochi.kit.host;

import org.jspecify.annotations.NullMarked;
