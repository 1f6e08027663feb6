// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.review;

import java.util.Arrays;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;

/**
 * What a place may demand at the gate to the budget beyond the GATE rules. A profile asks for a condition by mapping its name to a
 * decision in its gate; {@link #SCORE_BELOW_PASS_MARK} also needs a pass mark. The names stand among the reasons of a {@link
 * Gate}. Constants may be added in a minor version.
 */
public enum GateCondition {
    /** The score is below the pass mark (审核得分低于准入标准). */
    SCORE_BELOW_PASS_MARK("审核得分低于准入标准", "the score is below the pass mark"),
    /** There is a pass mark and no score to hold against it (没有可采用的审核得分). */
    SCORE_MISSING("没有可采用的审核得分", "there is no score to hold against the pass mark"),
    /** The reviews of the submission did not all pass, or have not ended (审核未通过或未结束). */
    REVIEW_NOT_PASSED("审核未通过或者没有审完", "the reviews did not all pass or have not ended"),
    /** There is no opinion that goes with the amount (没有目标审核意见). */
    OPINION_MISSING("没有目标审核意见，不得安排预算金额", "no amount without an opinion on the goal"),
    /** The unit was to defend its goal and there is no record of it (没有答辩记录). */
    DEFENCE_MISSING("没有答辩记录", "there is no record of a defence"),
    /** The unit did not pass the defence of its goal (答辩未通过). */
    DEFENCE_FAILED("答辩未通过", "the defence was not passed"),
    /** An opinion on the draft was not handled (征求的意见没有处理); the reason names who gave it. */
    OPINION_UNHANDLED("征求的意见没有处理", "an opinion on the draft was not handled"),
    /** The policy that the project rests on was abolished (所依政策已废止); the reason names the decision. */
    POLICY_ABOLISHED("项目所依据的政策已决定废止，不再安排", "the policy of the project was abolished"),
    /** The reviewer is not of the division in charge of the department (审核人不是归口处室); the reason names the division. */
    REVIEWER_NOT_ASSIGNED("审核人不属于该部门的归口处室", "the reviewer is not of the division in charge"),
    /** The pre-evaluation supports in part or under conditions (评估结论为调整后支持、部分支持). */
    CONCLUSION_PARTIAL("评估结论为调整后支持或部分支持", "the pre-evaluation supports in part"),
    /** The pre-evaluation refuses (评估结论为不予支持). */
    CONCLUSION_NEGATIVE("评估结论为不予支持", "the pre-evaluation does not support it"),
    /** The pre-evaluation has no conclusion that the place knows (没有评估结论). */
    CONCLUSION_MISSING("没有评估结论", "the pre-evaluation has no conclusion"),
    /** A section that the report must fill is blank (评估报告必填章节为空); the reason names it. */
    SECTION_BLANK("评估报告缺少必填章节", "a required section of the report is blank"),
    /** An aspect of the joint review with the budget appraisal was answered with no (联合审核有一方面未通过); the reason names it. */
    ASPECT_REFUSED("联合审核未通过", "an aspect of the joint review was refused"),
    /** An aspect of the joint review has no answer (联合审核有一方面没有结论); the reason names it. */
    ASPECT_OPEN("联合审核没有结论", "an aspect of the joint review has no answer"),
    /** The unit scored itself too far above the re-evaluation (自评估得分高出再评估过多，退回). */
    REEVALUATION_RETURN("自评估得分高出再评估过多，退回单位", "the self-evaluation lies too far above the re-evaluation"),
    /** Self- and re-evaluation cannot be compared (自评估与再评估无法比较). */
    REEVALUATION_OPEN("自评估与再评估无法比较", "self- and re-evaluation cannot be compared");

    private final LocalText text;

    GateCondition(String zh, String en) {
        this.text = new LocalText(zh, en);
    }

    /** The condition among the reasons of a gate, with or without what it names: {@code SECTION_BLANK(风险防范措施)}. */
    public static Optional<GateCondition> of(String reason) {
        String code = reason.indexOf('(') < 0 ? reason : reason.substring(0, reason.indexOf('('));
        return Arrays.stream(values())
                .filter(condition -> condition.name().equals(code))
                .findFirst();
    }

    /** The reason in a gate that names what it is about. */
    public String about(String what) {
        return name() + "(" + what + ")";
    }

    /** The reason in words. */
    public LocalText text() {
        return text;
    }
}
