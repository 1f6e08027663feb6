// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

/** How satisfaction was computed; the two differ widely, so a record must name its own. New constants are a MINOR change. */
public enum SurveyMethod {
    /** The weighted mean of the answers, 0 to 100. */
    F60,
    /** The share of the best answers, 0 to 1. */
    F61
}
