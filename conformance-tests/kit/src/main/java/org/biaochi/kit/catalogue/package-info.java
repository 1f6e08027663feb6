// SPDX-License-Identifier: Apache-2.0
/**
 * The catalogue of requirements: what an engine, a plug-in or a line protocol must do, as data with stable ids.
 * The constants, the specification page and the coverage table are generated from it.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.kit.catalogue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
