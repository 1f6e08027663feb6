// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

/**
 * A decision of the gate and the layer that says so.
 *
 * @param said what the layer says
 * @param layer id of the pack
 */
record LayeredGate(PackGate said, String layer) {}
