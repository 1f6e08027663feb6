// SPDX-License-Identifier: Apache-2.0
/**
 * The kit against the reference engine inside Felix and Equinox, out of the bundles as built, and on another JDK.
 * The kit stays outside; only the API and the kit's own subject types are shared with the framework.
 */
@NullMarked
package org.biaochi.referencerun.frameworks;

import org.jspecify.annotations.NullMarked;
