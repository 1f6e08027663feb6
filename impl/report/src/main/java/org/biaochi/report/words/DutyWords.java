// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.words;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.evaluation.Evaluation;
import org.biaochi.api.evaluation.SurveyColumn;
import org.biaochi.api.linkage.DueStep;
import org.biaochi.api.linkage.IssueColumn;
import org.biaochi.api.linkage.Rectification;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;

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

    /** What a step asks for, with what it is about where the record names it: the issue, the surveyed indicator. */
    public static LocalText what(DueStep step, Subject subject) {
        String about = Plain.of(about(step.place(), subject), LONGEST);
        String kind = step.kind().name();
        return about.isBlank()
                ? new LocalText(step.kind().term(), kind)
                : new LocalText(step.kind().term() + "：" + about, kind + ": " + about);
    }

    private static String about(Place place, Subject subject) {
        Place rows = place.parent();
        int row = place.position();
        if (row < 0 || rows == null) {
            return "";
        }
        if (subject instanceof Evaluation evaluation
                && rows.equals(Evaluation.SURVEYS)
                && row < evaluation.surveys().size()) {
            return evaluation.surveys().get(row).field(SurveyColumn.INDICATOR).trimmed();
        }
        return subject instanceof Rectification record
                        && rows.name().equals("issues")
                        && row < record.issues().size()
                ? record.issues().get(row).get(IssueColumn.TEXT).trimmed()
                : "";
    }

    /** Why there is an obligation, by the trigger of the profile; empty for one that no trigger asks for. */
    public static LocalText cause(String trigger) {
        return switch (trigger) {
            case "BOTTOM" -> new LocalText("排名末位", "last");
            case "TOP" -> new LocalText("排名靠前", "first");
            case "SCORE_BELOW" -> new LocalText("得分偏低", "low score");
            case "SCORE_FROM" -> new LocalText("得分较高", "high score");
            case "GOAL_BELOW" -> new LocalText("目标完成偏低", "goal missed");
            case "LIGHT_RED" -> new LocalText("亮红灯", "red light");
            default -> new LocalText("", "");
        };
    }
}
