// SPDX-License-Identifier: Apache-2.0
/**
 * How a subject is handed to the kit: an engine behind the Java API, or any engine behind the one-line JSON protocol.
 * A third party implements one interface here and five lines of a contract.
 */
@Version("1.0.0")
@NullMarked
package org.biaochi.kit.subject;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
