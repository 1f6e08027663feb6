// SPDX-License-Identifier: Apache-2.0
/**
 * Official forms in Excel, written as they are printed and read back leniently. What a form has no cell for stands on a sheet of
 * its own, so that nothing typed is lost.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.forms.excel;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
