// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

/** Which direction of change makes a value stricter. */
public enum StricterOrder {
    /** A higher value is stricter. */
    HIGHER,
    /** A lower value is stricter. */
    LOWER,
    /** A set that holds more is stricter. */
    SUPERSET,
    /** Values have no order. */
    NONE
}
