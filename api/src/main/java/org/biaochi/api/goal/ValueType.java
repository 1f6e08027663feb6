// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

/**
 * The type of an indicator's value (指标值类型), as a form's column states it or as it is inferred from the value text.
 *
 * <p>New constants are a MINOR change of this package.
 */
public enum ValueType {
    /** A number with a unit that is neither a rate nor money, a bare number, or a range of numbers. */
    QUANT,
    /** Words, judged by grades (定性, 分级分档). */
    QUAL_GRADE,
    /** Yes or no: 是, 否, 是否, 与否, 有, 无. */
    BOOLEAN,
    /** A date, a month, a year end or a range of dates. */
    DATE,
    /** A number with a money unit. */
    AMOUNT,
    /** A number with %, ‰ or a comparable sign. */
    RATE
}
