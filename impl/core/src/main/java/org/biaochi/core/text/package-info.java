// SPDX-License-Identifier: Apache-2.0
/**
 * Texts made comparable: folding with our own closed table, numbering, similarity, word lists, Chinese numerals. Pure
 * functions and immutable values that do not depend on the Unicode tables of the running JDK.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.core.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
