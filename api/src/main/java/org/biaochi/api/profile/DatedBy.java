// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.profile;

/** Which day selects among dated values. */
public enum DatedBy {
    /** The as-of day of the run. */
    TODAY,
    /** 1 January of the budget year. */
    BUDGET_YEAR,
    /** The last day of the reported period. */
    PERIOD,
    /** The day of approval. */
    APPROVAL_DAY
}
