// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

/** What lower layers may do with a value (下级可否调整). */
public enum Delegation {
    /** Nothing. */
    FIXED,
    /** Make it stricter only. */
    TIGHTEN,
    /** Anything. */
    FREE
}
