// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.Locale;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.core.mark.Mark;
import org.biaochi.core.mark.SubjectMarks;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.words.MarkWords;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;

/** What a review desk marked on a subject, what each mark did, and which met no finding. */
final class DeskMarksBlock {
    private static final int LONGEST = 300;
    private static final int PLACES = 3;

    private final Canvas canvas;
    private final Html html;
    private final MarkWords words;

    DeskMarksBlock(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.words = new MarkWords(canvas.language());
    }

    void write(SubjectMarks marks, Assessment assessment) {
        if (marks.isEmpty()) {
            return;
        }
        html.open("div", "class", "rule marks").leaf("h4", canvas.say("审核批注", "Marks of the review desk"));
        if (marks.inputChanged()) {
            html.leaf("p", canvas.say("申报文件与生成清单时不同，逐条核对后采用。", "The input is another than the packet was made from."));
        }
        if (!marks.met().isEmpty()) {
            html.open("ul");
            marks.met().forEach(met -> met(met, assessment));
            html.close("ul");
        }
        if (!marks.unmet().isEmpty()) {
            html.leaf("p", canvas.say("未对上的批注：", "Marks that met no finding:")).open("ul");
            marks.unmet().forEach(this::unmet);
            html.close("ul");
        }
        html.close("div").newLine();
    }

    private void met(SubjectMarks.Met met, Assessment assessment) {
        html.open("li");
        Finding finding = met.finding();
        String rule = finding != null
                ? finding.rule().toString()
                : met.row() == null ? "" : met.row().rule().toString();
        html.leaf("span", rule, "class", "id");
        if (finding != null) {
            String place =
                    new PlacesInWords(assessment.subject(), canvas.language().code()).of(finding.places(), PLACES);
            html.text(" " + place);
        }
        html.text(canvas.say("：", ": ") + words.said(met.mark()) + " ");
        html.leaf("span", words.effect(met, assessment), "class", "tag " + tag(met.effect()));
        at(met.mark());
        html.close("li");
    }

    private static String tag(SubjectMarks.Effect effect) {
        boolean works = effect != SubjectMarks.Effect.NOT_IN_FORCE && effect != SubjectMarks.Effect.FAULTY;
        return works ? "firm" : effect.name().toLowerCase(Locale.ROOT);
    }

    private void unmet(SubjectMarks.Unmet unmet) {
        html.open("li").text(words.about(unmet.mark()) + canvas.say("：", ": ") + words.said(unmet.mark()) + " ");
        html.leaf("span", canvas.language().say(MarkWords.why(unmet.why())), "class", "tag");
        at(unmet.mark());
        html.close("li");
    }

    private void at(Mark mark) {
        html.leaf("code", " " + Plain.of(mark.at(), LONGEST));
    }
}
