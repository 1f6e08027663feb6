// SPDX-License-Identifier: Apache-2.0
/**
 * Official forms as data: which headings, cells, merges, widths and notes a form has, and what headings mean wherever they stand.
 * Read from resources of this bundle once; no heading is a constant in code.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.forms.layout;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
