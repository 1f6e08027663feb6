// SPDX-License-Identifier: Apache-2.0
/**
 * What plug-ins implement: rule providers, rules and fact sources.
 * A plug-in's classes are called by many threads at once and keep no state.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
