// SPDX-License-Identifier: Apache-2.0
/**
 * The built-in rules of monitoring (PM-MON), brought by one provider. One class per rule; what is computed comes from the view of
 * the report.
 */
@NullMarked
package org.biaochi.validators.monitoring;

import org.jspecify.annotations.NullMarked;
