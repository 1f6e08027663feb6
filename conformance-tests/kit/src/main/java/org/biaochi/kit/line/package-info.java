// SPDX-License-Identifier: Apache-2.0
/**
 * The checks of an engine behind the one-line JSON protocol, in whatever language it is written.
 * They run the corpus and look at the shape of the answers.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.kit.line;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
