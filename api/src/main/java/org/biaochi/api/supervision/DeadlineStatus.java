// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.supervision;

/** How a deadline stands on a day (F70). New constants are a MINOR change of this package. */
public enum DeadlineStatus {
    /** Not near (正常). */
    OK,
    /** Near, or today (临期). */
    WARN,
    /** Past (逾期). */
    OVERDUE
}
