// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.monitoring;

/** What a test for an alert answers (F07, F17). New constants are a MINOR change of this package. */
public enum Signal {
    /** No alert (不预警). */
    NONE,
    /** An alert (预警). */
    ALERT,
    /** Not decided (未能判定): the bounds of an input fall on both sides. */
    UNDECIDED
}
