// SPDX-License-Identifier: Apache-2.0
/**
 * The plug-in that the kit brings into hosts. Packed into jars under another package name, so that a host never finds the
 * kit's own copy.
 */
@NullMarked
package org.biaochi.kit.guest;

import org.jspecify.annotations.NullMarked;
