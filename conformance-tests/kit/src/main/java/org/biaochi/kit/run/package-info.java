// SPDX-License-Identifier: Apache-2.0
/**
 * Runs the checks of a contract on the JUnit Platform and reports each requirement.
 * Nothing here finds a subject by itself: it is named.
 */
@NullMarked
package org.biaochi.kit.run;

import org.jspecify.annotations.NullMarked;
