// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

/**
 * Something worth knowing about how a target was written. A note is never a verdict: rules decide what it means.
 *
 * <p>New constants are a MINOR change of this package.
 */
public enum TargetNote {
    /** The sign in the value differs from the sign column. */
    OPERATOR_CONFLICT,
    /** The unit in the value differs from the unit column; 万元 and 元 differ. */
    UNIT_CONFLICT,
    /** The sign column holds something that is no operator. */
    OPERATOR_UNKNOWN,
    /** Two signs that disagree stand at one number: {@code 超过90%以上}. */
    REPEATED_OPERATOR,
    /** A percentage in words: {@code 100百分比}, {@code 百分之九十}. */
    PERCENT_WORD,
    /** 万 or 亿 without a unit behind it: {@code 250万}. */
    MAGNITUDE_WITHOUT_UNIT,
    /** Money per something: {@code 1600元/亩}. */
    UNIT_COST,
    /** A frequency is stated: {@code 1次/月}, {@code 每年2次}, {@code 按季}. */
    FREQUENCY,
    /** The number holds for each of several things: {@code 各1次}. */
    EACH,
    /** The number is to be reached: {@code 达90%}. */
    ATTAIN,
    /** {@code -0%}. */
    NEGATIVE_ZERO,
    /** The date is the last one allowed: {@code 6月30日前}. */
    DEADLINE,
    /** The number or date stands inside a longer text. */
    SENTENCE,
    /** Digits glued to letters, as damaged copies have them: {@code M.8万元}. */
    DAMAGED_NUMBER,
    /** A run of digits that is too long to be a number of our field. */
    OVERLONG_NUMBER,
    /** The number is written in Chinese numerals: {@code 三次}. */
    SPELLED_NUMBER,
    /** The year has two digits and is therefore not read: {@code 24年12月}. */
    TWO_DIGIT_YEAR,
    /** A bare decimal that may be a month: {@code 2023.07}. */
    POSSIBLE_DATE,
    /** The low bound is above the high bound. */
    INVERTED_RANGE
}
