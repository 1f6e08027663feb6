// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.evaluation;

import org.biaochi.api.basis.LocalText;

/**
 * The likely cause of a difference between the published and the recomputed score, or why there is nothing to compare. A guess from
 * what is printed, never a verdict. New constants are a MINOR change of this package.
 */
public enum ScoreCause {
    /** The published score is the recomputed one with fewer decimals, rounded or cut. */
    ROUNDING("公布的得分取整或少留了小数", "the published score was rounded or cut to fewer decimals"),
    /** All points although the target was not reached. */
    FULL_SCORE_DESPITE_SHORTFALL("没有完成指标值，仍得满分", "all points although the target was not reached"),
    /** A rate without a sign of comparison was recomputed as one to be reached; it may be one to be kept low. */
    OPERATOR_NOT_ON_FORM(
            "没有写计算符号，按应当达到重算；越低越好的比率会有差额", "no sign is printed, so the rate was recomputed as one to be reached"),
    /** Points were taken away although the target was reached. */
    REDUCED_DESPITE_REACHED("已完成指标值，仍扣了分", "points taken away although the target was reached"),
    /** A qualitative score outside the band of its level. */
    OUT_OF_BAND("定性指标得分不在所评等次的区间内", "a qualitative score outside the band of its level"),
    /** More points than there are, or less than none. */
    OUT_OF_RANGE("得分高于分值或低于 0 分", "above its weight or below 0"),
    /** The place seems to score by another rule. */
    OTHER_RULE("可能按另外的计分办法打分", "probably scored by another rule"),
    /** The form prints no weight. */
    WEIGHT_NOT_ON_FORM("表上没有分值", "the form prints no weight"),
    /** The weight is no number. */
    WEIGHT_UNREADABLE("分值不是数字", "the weight is no number"),
    /** There is no target. */
    TARGET_MISSING("没有填指标值", "there is no target"),
    /** The target cannot be compared by a formula. */
    TARGET_UNREADABLE("指标值不是可以计算的数，也不是定性描述", "the target can neither be computed with nor judged in words"),
    /** There is no actual value. */
    ACTUAL_MISSING("没有填实际完成值", "there is no actual value"),
    /** The actual value is no number although the target is one. */
    ACTUAL_UNREADABLE("指标值是数字，实际完成值不是可以计算的数", "the target is a number, the actual value is none"),
    /** Target and actual are in units that cannot be compared. */
    UNIT_MISMATCH("实际完成值与指标值的计量单位不同", "target and actual are in different units"),
    /** The words of a qualitative actual are no level. */
    LEVEL_UNKNOWN("没有写明达成、部分达成还是未达成", "no level is stated: reached, partly, or not"),
    /** No score is published. */
    SCORE_MISSING("表上没有得分", "no score is published"),
    /** The published score is no number. */
    SCORE_UNREADABLE("得分不是数字", "the published score is no number"),
    /** Budget or executed amount is missing. */
    AMOUNT_MISSING("没有全年预算数或执行数", "budget or executed amount is missing"),
    /** Budget and executed amount are both zero; a person decides. */
    ZERO_BUDGET("预算和执行均为 0，得分由人工确定", "budget and executed amount are both zero; a person decides"),
    /** Amounts contradict each other, such as spending without a budget. */
    AMOUNTS_CONTRADICT("预算数与执行数相互矛盾", "budget and executed amount contradict each other");

    private final LocalText text;

    ScoreCause(String zh, String en) {
        this.text = new LocalText(zh, en);
    }

    /** What it says to a person. */
    public LocalText text() {
        return text;
    }
}
