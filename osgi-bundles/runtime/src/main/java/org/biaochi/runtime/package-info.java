// SPDX-License-Identifier: Apache-2.0
/**
 * The engine as an OSGi service. Plug-ins come from the whiteboard, packs from the bundles that carry them; both may come and
 * go at any time.
 */
@NullMarked
package org.biaochi.runtime;

import org.jspecify.annotations.NullMarked;
