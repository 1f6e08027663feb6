// SPDX-License-Identifier: Apache-2.0
package org.biaochi.engine.plugin;

import org.biaochi.api.spi.ProviderDescriptor;

/**
 * A plug-in whose rules run.
 *
 * @param candidate the plug-in
 * @param descriptor what it said of itself
 */
public record ActivePlugin(Candidate candidate, ProviderDescriptor descriptor) {}
