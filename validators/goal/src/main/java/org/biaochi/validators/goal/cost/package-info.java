// SPDX-License-Identifier: Apache-2.0
/**
 * The rules on cost (GR-CST): cost rows beside the funds of their period, and what a cost row must say. Amounts are compared in
 * 元; a value that is no amount of 元 leaves open what depends on it.
 */
@NullMarked
package org.biaochi.validators.goal.cost;

import org.jspecify.annotations.NullMarked;
