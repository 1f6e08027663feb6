// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

/** Why an indicator was exceeded by far (F24). New constants are a MINOR change of this package. */
public enum DeviationCause {
    /** The target was set too low (指标值设定偏低). */
    TARGET_TOO_LOW,
    /** Anything else. */
    OTHER
}
