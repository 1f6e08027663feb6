// SPDX-License-Identifier: Apache-2.0
/**
 * Subjects and assessments as XML with a versioned namespace and its schema: the members of the model's JSON as elements, read
 * and written by the same codecs, so that both formats hold the same. Every parser, schema and validator comes from {@link
 * org.biaochi.xml.HardenedXml}.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.xml;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
