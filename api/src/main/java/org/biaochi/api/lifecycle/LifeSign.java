// SPDX-License-Identifier: Apache-2.0
package org.biaochi.api.lifecycle;

import org.biaochi.api.basis.LocalText;

/**
 * What two stages of an indicator make visible beside each other (两张皮). A sign is no verdict: rules judge, each by its own
 * conditions. New constants are a MINOR change of this package.
 */
public enum LifeSign {
    /** The approved goal does not have it. */
    NOT_APPROVED("批复目标中没有这项指标", "not in the approved goal"),
    /** Approved, and the self-evaluation is silent about it. */
    DROPPED("批复了，自评表上没有", "approved, but not self-evaluated"),
    /** The last monitoring report is silent about it. */
    NOT_MONITORED("最近一次监控表上没有", "not in the last monitoring report"),
    /** The target was adjusted with approval. */
    ADJUSTED("指标值经批准调整", "the target was adjusted with approval"),
    /** The self-evaluation has another target than the one in force, and no adjustment allows it (PM-SEL-103). */
    TARGET_MOVED("自评的指标值与批复不一致，没有经批准的调整", "self-evaluated against another target, without an approved adjustment"),
    /** Monitored against another target than was approved; without the approved goal, than was self-evaluated. */
    MONITORED_ON_OTHER_TARGET("监控时用的是另一个指标值", "monitored against another target"),
    /** Called impossible when last monitored, then reached (PM-SEL-111). */
    IMPOSSIBLE_THEN_REACHED("监控时填“完全不可能”完成，自评已完成", "called impossible when monitored, then reached"),
    /** A running total that fell (PM-SEL-112). */
    LESS_THAN_MONITORED("全年完成值小于监控时的完成值", "less in the whole year than when monitored"),
    /** Red when last monitored, and all points in the self-evaluation. */
    RED_THEN_FULL("监控亮红灯，自评得满分", "red when monitored, all points when self-evaluated"),
    /** Far above its target (F19): the target may have been too low. */
    FAR_OVER("完成值远超指标值，指标值可能偏低", "far above its target, which may have been too low"),
    /** Several indicators rest on the same evidence. */
    EVIDENCE_SHARED("与其他指标用同一份佐证材料", "rests on the same evidence as another indicator"),
    /** The evidence is that of last year or of another project. */
    EVIDENCE_REUSED("佐证材料与上年或其他项目的相同", "rests on evidence of last year or of another project"),
    /** Department or finance gave a smaller share of the points than the unit gave itself. */
    SCORED_LOWER("评价的得分率低于自评", "evaluated with a smaller share of the points than self-evaluated");

    private final LocalText text;

    LifeSign(String zh, String en) {
        this.text = new LocalText(zh, en);
    }

    /** What it says to a person. */
    public LocalText text() {
        return text;
    }
}
