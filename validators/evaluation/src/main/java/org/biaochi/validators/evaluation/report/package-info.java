// SPDX-License-Identifier: Apache-2.0
/**
 * The rules of evaluation reports and third parties (PM-EVA). One class per rule.
 * They read the derived view and the results of formulas; what they compare against stands in the profile.
 */
@NullMarked
package org.biaochi.validators.evaluation.report;

import org.jspecify.annotations.NullMarked;
