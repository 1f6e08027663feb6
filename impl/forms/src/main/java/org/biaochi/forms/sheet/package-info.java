// SPDX-License-Identifier: Apache-2.0
/**
 * Sheets of Excel workbooks as texts in merged and single cells, read within limits and written with borders, widths and print
 * set-up. Nothing here knows what a form is.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.forms.sheet;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
