// SPDX-License-Identifier: Apache-2.0
/**
 * What codecs hand on: a subject with the way back to its source, or the error of an input that cannot be read.
 * Independent of any format.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.core.input;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
