// SPDX-License-Identifier: Apache-2.0
/**
 * The words of every report for people: closed vocabularies, places of a form, text of strangers made harmless.
 * Pure functions; no logic looks at a word.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.report.words;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
