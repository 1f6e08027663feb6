// SPDX-License-Identifier: Apache-2.0
/**
 * The indicator library (绩效指标库): entries in versions, a tree of project classes, templates per project type.
 * Pure values; reading, checking, importing and searching are the work of others.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.library;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
