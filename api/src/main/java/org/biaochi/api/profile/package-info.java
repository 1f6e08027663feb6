// SPDX-License-Identifier: Apache-2.0
/**
 * What a place demands on a day: typed parameters, rule settings and gate mapping, each with its source layer.
 * A profile is resolved and compiled once and shared by any number of threads.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.profile;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
