// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.CaseAssessment;
import org.biaochi.api.supervision.CaseStanding;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.words.CaseWords;

/** How a case stands on the day: state, deadline, level, to whom it goes up, how long it took. */
final class CaseBlock {
    private final Canvas canvas;
    private final Html html;

    CaseBlock(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
    }

    void write(CaseAssessment file) {
        CaseStanding standing = file.standing();
        html.open("div", "class", "rule").leaf("h4", canvas.say("办理情况", "How it stands"));
        html.open("dl", "class", "fields");
        LocalText reason = CaseWords.reason(file.subject());
        if (!reason.zh().isEmpty()) {
            field(canvas.say("立案原因", "Why"), reason, false);
        }
        field(canvas.say("状态", "State"), CaseWords.state(standing), false);
        field(canvas.say("办理期限", "Deadline"), CaseWords.deadline(standing), CaseWords.isOverdue(standing));
        LocalText next = CaseWords.next(file.subject(), standing);
        if (!next.zh().isEmpty()) {
            field(canvas.say("下一步", "Next"), next, CaseWords.isOverdue(standing));
        }
        field(canvas.say("所在层级", "Level"), CaseWords.level(standing.level()), false);
        field(canvas.say("应到层级", "Level due"), CaseWords.dueLevel(standing), CaseWords.isTooLow(standing));
        field(canvas.say("移交", "Hand over to"), CaseWords.handOver(standing), false);
        field(canvas.say("办理用时", "Turnaround"), CaseWords.turnaround(standing), false);
        html.close("dl").close("div").newLine();
    }

    private void field(String label, LocalText value, boolean warned) {
        html.leaf("dt", label).open("dd");
        if (warned) {
            Marks.draw(html, Marks.Mark.WARN);
        }
        html.text(canvas.say(value)).close("dd");
    }
}
