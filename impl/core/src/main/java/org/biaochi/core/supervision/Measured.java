// SPDX-License-Identifier: Apache-2.0
package org.biaochi.core.supervision;

import org.biaochi.api.rule.Figure;
import org.biaochi.api.supervision.Kpi;

/**
 * A share and how it was computed. Immutable.
 *
 * @param kpi the share
 * @param figure the figure of its formula
 */
record Measured(Kpi kpi, Figure figure) {}
