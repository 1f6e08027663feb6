// SPDX-License-Identifier: Apache-2.0
/**
 * Batches: facts fetched for many subjects at once, and work shared with the host's threads while results keep their order.
 * Each object belongs to one batch and is driven by the calling thread.
 */
@NullMarked
package org.biaochi.engine.batch;

import org.jspecify.annotations.NullMarked;
