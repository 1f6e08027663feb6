// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.region.generate;

/** The defects that are planted, each at its rate in thousandths of the projects (植入的缺陷). */
enum Defect {
    /** The weights of the goal do not add up (权重合计不对). */
    WEIGHTS(20),
    /** The goal has no indicator of satisfaction (缺满意度指标). */
    NO_SATISFACTION(15),
    /** The total of the funds is not the sum of its sources (资金合计不等于分项). */
    FUNDS(15),
    /** An indicator has no target (指标值空白). */
    NO_TARGET(20),
    /** The reviewers returned the goal (审核退回). */
    RETURNED(20),
    /** The total of the pre-evaluation is not the sum of its dimensions (事前评估总分不对). */
    PRE_EVALUATION_TOTAL(30),
    /** The project spends slowly (支出进度慢). */
    SLOW_SPENDING(70),
    /** The output lags (产出进度慢). */
    SLOW_OUTPUT(50),
    /** Deviations are not explained (偏差没有说明). */
    NO_REASON(25),
    /** Nobody is responsible for monitoring (没有监控责任人). */
    NO_PERSON(10),
    /** One month was not reported (漏报一个月). */
    MONTH_MISSING(10),
    /** The answer to an alert is too short (答复过于简单). */
    SHORT_REPLY(150),
    /** An alert is not answered (预警没有答复). */
    NO_REPLY(100),
    /** The total of the self-evaluation is not the sum of its rows (自评总分不对). */
    TOTAL(20),
    /** A score is above what the formula gives (自评得分偏高). */
    OVERSCORED(40),
    /** There is no self-evaluation (没有自评). */
    NO_SELF_EVALUATION(8),
    /** Finance has not reviewed the goal yet (财政部门还没有审). */
    REVIEW_OPEN(12);

    private final int perMille;

    Defect(int perMille) {
        this.perMille = perMille;
    }

    /** The rate in thousandths. */
    int perMille() {
        return perMille;
    }
}
