// SPDX-License-Identifier: Apache-2.0
/**
 * What the kit plays with: scripted rules and plug-ins, small packs, goals, and the surroundings a run may find itself in.
 * Everything is deterministic; random goals come from seeds.
 */
@NullMarked
package org.biaochi.kit.probe;

import org.jspecify.annotations.NullMarked;
