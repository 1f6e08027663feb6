// SPDX-License-Identifier: Apache-2.0
/**
 * The checks of an engine behind the Java API, a theme per interface, each check naming the requirement it proves.
 * Third parties implement them all at once through {@code EngineContract}.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.kit.engine;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
