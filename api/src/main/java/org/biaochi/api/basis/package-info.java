// SPDX-License-Identifier: Apache-2.0
/**
 * Identities that everything else points to: rules, formulas, severities and legal bases.
 * Nothing in this package depends on another package of the API.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.api.basis;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
