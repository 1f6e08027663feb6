// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

import org.osgi.annotation.versioning.ConsumerType;

/** A fact value so big that it computes its own digest, once. Equal values have equal digests. */
@ConsumerType
public interface Digested {
    /** The digest of everything the value holds: {@code sha256:} and 64 lower-case hex digits. */
    String digest();
}
