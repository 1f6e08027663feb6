// SPDX-License-Identifier: Apache-2.0
/**
 * The rules on fit with money, history and standards (GR-FIT), one class each. They compare what is promised with the funds of
 * the form, with the whole period and with what the host knows of former years.
 */
@NullMarked
package org.biaochi.validators.goal.fit;

import org.jspecify.annotations.NullMarked;
