// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import org.biaochi.api.engine.Assessment;
import org.biaochi.cli.input.DeskMarks;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.mark.SubjectMarks;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.MarkWords;
import org.biaochi.report.words.Plain;

/** Writes with each subject what became of the marks of a review desk. */
final class MarksReport {
    private final Output out;
    private final Paint paint;
    private final Language language;
    private final MarkWords words;
    private final DeskMarks desk;

    MarksReport(Output out, Paint paint, String language, DeskMarks desk) {
        this.out = out;
        this.paint = paint;
        this.language = Language.of(language);
        this.words = new MarkWords(this.language);
        this.desk = desk;
    }

    void write(Assessment assessment) {
        SubjectMarks marks = desk.last();
        if (marks.isEmpty()) {
            return;
        }
        int count = marks.met().size() + marks.unmet().size();
        out.line("  " + paint.bold(language.say("审核批注（" + count + "）", "Marks of the review desk (" + count + ")")));
        if (marks.inputChanged()) {
            out.line("  - "
                    + paint.yellow(language.say("申报文件与生成清单时不同", "the input is another than the packet was made from")));
        }
        for (SubjectMarks.Met met : marks.met()) {
            String rule = met.finding() != null
                    ? met.finding().rule().toString()
                    : met.row() == null ? "" : met.row().rule().toString();
            boolean works =
                    met.effect() != SubjectMarks.Effect.NOT_IN_FORCE && met.effect() != SubjectMarks.Effect.FAULTY;
            String effect = words.effect(met, assessment);
            out.line("  - " + paint.bold(rule) + language.say("：", ": ") + words.said(met.mark())
                    + language.say(" → ", " → ") + (works ? paint.green(effect) : paint.red(effect)) + "  "
                    + paint.faint(Plain.of(met.mark().at())));
        }
        for (SubjectMarks.Unmet unmet : marks.unmet()) {
            out.line("  - " + paint.yellow(language.say("未对上的批注", "unmatched mark")) + language.say("：", ": ")
                    + language.say(MarkWords.why(unmet.why())) + language.say("；", "; ") + words.about(unmet.mark())
                    + language.say("；", "; ") + words.said(unmet.mark()) + "  "
                    + paint.faint(Plain.of(unmet.mark().at())));
        }
    }
}
