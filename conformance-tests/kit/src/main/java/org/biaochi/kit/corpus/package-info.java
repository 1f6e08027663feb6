// SPDX-License-Identifier: Apache-2.0
/**
 * The language-neutral corpus: form tables with the outcome, places and severities that every engine must find.
 * It never expects a message text.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.kit.corpus;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
