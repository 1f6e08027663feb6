// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.Severity;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Verdict;
import org.biaochi.report.page.Standing;
import org.biaochi.report.page.Standing.Weight;
import org.biaochi.report.parts.Marks.Mark;
import org.biaochi.report.words.ToDo;

/** Where a subject stands that no gate decides on: by its verdict, and whether something is left to explain. Immutable. */
final class VerdictStandings {
    private final Standing wrong = new Standing(
            "FAIL",
            new LocalText("有错误，退回更正", "wrong, to be corrected"),
            new LocalText("单位逐项更正后重新报送", "the unit corrects and submits again"),
            Mark.BACK,
            Weight.URGENT);
    private final Standing open = new Standing(
            "UNDECIDED",
            new LocalText("缺内容，未能判定", "not judged for want of input"),
            new LocalText("单位补充后再核对；未判不等于通过", "the unit supplies it; not judged is not passed"),
            Mark.ASK,
            Weight.NORMAL);
    private final Standing noted = new Standing(
            "WARNED",
            new LocalText("有警告，须说明", "warnings to be explained"),
            new LocalText("单位说明理由或更正", "the unit states reasons or corrects"),
            Mark.WARN,
            Weight.NORMAL);
    private final Standing good = new Standing(
            "PASS",
            new LocalText("没有发现问题", "nothing found"),
            new LocalText("单位不用改", "nothing for the unit to do"),
            Mark.GOOD,
            Weight.GOOD);
    private final Standing busy = new Standing(
            "TODO",
            new LocalText("规则没有查出问题，还有事要办", "no rule objects, but something is to be done"),
            new LocalText("按下一步所列逐件办理", "see what is to be done"),
            Mark.WARN,
            Weight.NORMAL);
    private final Standing draft = Standing.draft();

    private final boolean withToDos;

    VerdictStandings() {
        this(false);
    }

    /** With {@code withToDos} also whether something is left to be done that no rule asks for. */
    VerdictStandings(boolean withToDos) {
        this.withToDos = withToDos;
    }

    /** The heaviest first. */
    List<Standing> all() {
        return withToDos ? List.of(wrong, open, noted, busy, good, draft) : List.of(wrong, open, noted, good, draft);
    }

    Standing of(Assessment assessment) {
        if (assessment.draft()) {
            return draft;
        }
        if (assessment.verdict() == Verdict.FAIL) {
            return wrong;
        }
        if (assessment.verdict() == Verdict.UNDECIDED) {
            return open;
        }
        boolean warned = assessment.findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.WARNING
                        && finding.waiver().isEmpty());
        if (warned) {
            return noted;
        }
        return withToDos && !ToDo.of(assessment).isEmpty() ? busy : good;
    }
}
