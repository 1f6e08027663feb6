// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

/** The days in which a deadline counts (F70). New constants are a MINOR change of this package. */
public enum DayUnit {
    /** Working days (工作日). */
    WORKING,
    /** Calendar days (自然日). */
    CALENDAR
}
