// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.linkage.DueStep;

/** Who owes what, and why, in words: steps of linkage and obligations of supervision. Pure functions. */
public final class DutyWords {
    private static final int LONGEST = 80;

    private DutyWords() {}

    /** Who owes a step: as the record says it, else who does such steps. */
    public static LocalText body(DueStep step) {
        String who = Plain.of(step.who(), LONGEST);
        if (!who.isBlank()) {
            return new LocalText(who, who);
        }
        return switch (step.kind()) {
            case DECIDE, FEEDBACK -> new LocalText("财政部门或评价组织单位", "the finance department or evaluator");
            case MEASURES, RECTIFY -> new LocalText("责任单位", "the responsible unit");
        };
    }

    /** Why there is an obligation, by the trigger of the profile; empty for one that no trigger asks for. */
    public static LocalText cause(String trigger) {
        return switch (trigger) {
            case "BOTTOM" -> new LocalText("排名末位", "last");
            case "TOP" -> new LocalText("排名靠前", "first");
            case "SCORE_BELOW" -> new LocalText("得分偏低", "low score");
            case "SCORE_FROM" -> new LocalText("得分较高", "high score");
            case "GOAL_BELOW" -> new LocalText("目标完成偏低", "goal missed");
            default -> new LocalText("", "");
        };
    }
}
