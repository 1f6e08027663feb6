// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import org.biaochi.api.supervision.CaseStanding;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.report.words.CaseWords;

/** Writes how a case stands: state, deadline, level, to whom it goes up, how long it took. */
final class CaseReport {
    private final Output out;
    private final Paint paint;
    private final String language;

    CaseReport(Output out, Paint paint, String language) {
        this.out = out;
        this.paint = paint;
        this.language = language;
    }

    void write(CaseStanding standing) {
        String deadline = CaseWords.deadline(standing).in(language);
        out.line("  " + paint.bold(say("办理情况：", "Stands at: "))
                + CaseWords.state(standing).in(language)
                + say("，期限：", ", deadline: ")
                + (CaseWords.isOverdue(standing) ? paint.red(deadline) : deadline)
                + say("，用时：", ", turnaround: ")
                + CaseWords.turnaround(standing).in(language));
        String due = CaseWords.dueLevel(standing).in(language);
        out.line("  " + say("层级：", "Level: ")
                + CaseWords.level(standing.level()).in(language)
                + say("，应到：", ", due: ")
                + (CaseWords.isTooLow(standing) ? paint.yellow(due) : due)
                + say("，移交：", ", hand over to: ")
                + CaseWords.handOver(standing).in(language));
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
