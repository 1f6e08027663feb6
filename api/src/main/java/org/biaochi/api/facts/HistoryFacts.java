// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.facts;

/** The facts of earlier submissions and years (历史数据). */
public final class HistoryFacts {
    /** The approved version of the goal and its adjustments (批复版本与调整). EMPTY means never approved. */
    public static final FactKey<ApprovedGoal> APPROVED_GOAL = FactKey.of("history/approved-goal", ApprovedGoal.class);

    /** Goals, funds and actual values of past years (以前年度目标、资金与实际完成值). EMPTY means that the project has no past. */
    public static final FactKey<PastYears> PAST_YEARS = FactKey.of("history/past-years", PastYears.class);

    /** Last year's evaluation and its rectification (上年评价与整改). EMPTY means neither evaluated nor under rectification. */
    public static final FactKey<PastEvaluation> EVALUATIONS = FactKey.of("history/evaluations", PastEvaluation.class);

    private HistoryFacts() {}
}
