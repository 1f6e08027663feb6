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
    private final Standing draft = Standing.draft();

    /** The heaviest first. */
    List<Standing> all() {
        return List.of(wrong, open, noted, good, draft);
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
        return warned ? noted : good;
    }
}
