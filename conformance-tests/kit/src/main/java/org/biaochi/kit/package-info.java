// SPDX-License-Identifier: Apache-2.0
/**
 * The conformance kit: one contract per kind of subject, to run as a JUnit test or through the {@link
 * org.biaochi.kit.Runner}. It knows the API and no implementation of it.
 */
@NullMarked
@Version("1.0.0")
package org.biaochi.kit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
