// SPDX-License-Identifier: Apache-2.0
/**
 * The checks of a plug-in: what an engine may rely on when it asks its rules.
 * A plug-in author implements {@code RuleProviderContract}, which inherits them.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.kit.provider;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
