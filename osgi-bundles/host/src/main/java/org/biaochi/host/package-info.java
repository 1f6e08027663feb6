// SPDX-License-Identifier: Apache-2.0
/**
 * Starts the distribution: a framework, the bundles of the folder {@code bundles}, the plug-ins of the folder {@code plugins},
 * and then one command. It knows OSGi and nothing else of Biaochi; commands and engine are found as services.
 */
@NullMarked
package org.biaochi.host;

import org.jspecify.annotations.NullMarked;
