// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.goal;

/**
 * What a unit of measure (计量单位) measures. Numbers are only ever converted inside one category.
 *
 * <p>New constants are a MINOR change of this package.
 */
public enum UnitCategory {
    /** Things that are counted: 个, 次, 人, 台, 家, 套, 场, 户. */
    COUNT,
    /** Money, whole or per something: 元, 万元, 元/亩. */
    MONEY,
    /** Shares and rates in hundredths or thousandths: %, ‰. */
    PERCENT,
    /** Percentage points (百分点), the distance between two percentages. */
    RATE,
    /** Points of a score: 分. */
    SCORE,
    /** A day, month, quarter or year of the calendar. */
    DATE,
    /** A span of time: 天, 个工作日, 个月, 年, 小时. */
    DURATION,
    /** So many times per span of time: 次/月, 期/年. */
    FREQUENCY,
    /** Length: 米, 公里. */
    LENGTH,
    /** Area: 亩, 平方米, 公顷. */
    AREA,
    /** Volume: 立方米, 升. */
    VOLUME,
    /** Mass: 公斤, 吨. */
    MASS,
    /** Age in years: 岁, 周岁. */
    AGE,
    /** Energy and power: 千瓦时, 千瓦. */
    ENERGY,
    /** Data and its speed: GB, Mbps. */
    DATA,
    /** Temperature: ℃. */
    TEMPERATURE,
    /** Other units per unit that are neither money nor frequency: 公斤/亩, 人/平方公里. */
    COMPOUND,
    /** A unit that the dictionary does not know. */
    UNKNOWN
}
