// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.monitoring;

/** What an alert row is asked of (预警对象). */
public enum AlertScope {
    /** Once, of the project as a whole. */
    PROJECT,
    /** Of each fund line, the total included. */
    FUND,
    /** Of each indicator row that is filled in. */
    INDICATOR
}
