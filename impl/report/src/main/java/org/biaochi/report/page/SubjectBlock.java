// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.review.Gate;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.mark.SubjectMarks;
import org.biaochi.core.review.RecordedChanges;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.FigureList;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.parts.TypedForm;
import org.biaochi.report.words.GateWords;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;
import org.jspecify.annotations.Nullable;

/** The block of one subject: conclusion, what it came to, findings, what could not be judged, the form as typed, digests. */
final class SubjectBlock {
    private final Canvas canvas;
    private final Html html;
    private final Language language;
    private final StageContent stage;

    SubjectBlock(Canvas canvas, StageContent stage) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.language = canvas.language();
        this.stage = stage;
    }

    void write(
            SubjectHead head,
            Decoded<?> input,
            Assessment assessment,
            Facts facts,
            @Nullable RecordedChanges earlier,
            SubjectMarks marks,
            boolean full) {
        html.open("details", "class", "subject", "id", SubjectLine.anchor(head.number()));
        html.open("summary").open("h3");
        Marks.draw(html, head.standing().mark());
        html.leaf("span", head.name(), "class", "name");
        if (!head.kind().isEmpty()) {
            html.leaf("small", " " + head.kind());
        }
        html.close("h3");
        html.leaf("span", language.say(head.standing().words()), "class", "standing");
        html.leaf("span", head.counts(language), "class", "counts").close("summary");
        conclusion(assessment, facts);
        if (earlier != null) {
            new SinceEarlier(canvas).write(earlier, assessment);
        }
        new DeskMarksBlock(canvas).write(marks, assessment);
        stage.results(canvas, input, assessment, facts, full);
        new FindingList(html, language, full).write(assessment, input.paths());
        new OpenList(html, language, full).write(assessment);
        stage.records(canvas, assessment, facts);
        if (full) {
            new FigureList(canvas).write(assessment);
            new TypedForm(html, language).write(assessment);
        }
        for (LocalText note : input.remarks()) {
            html.leaf("p", language.say("读取说明：", "Reading: ") + Plain.of(language.say(note)), "class", "note");
        }
        origin(input, assessment);
        html.close("details").newLine();
    }

    private void conclusion(Assessment assessment, Facts facts) {
        html.open("p", "class", "conclusion");
        html.text(language.say("结论：", "Verdict: ")).leaf("b", language.say(Wording.verdict(assessment.verdict())));
        assessment
                .gate()
                .ifPresent(gate -> html.text(language.say("；准入：", "; gate: "))
                        .leaf("b", language.say(Wording.gate(gate.decision())))
                        .text(reasons(gate, assessment, facts)));
        stage.conclusion(canvas, assessment);
        html.close("p");
    }

    /** The reasons that are no rules: those stand below with all that belongs to them. */
    private String reasons(Gate gate, Assessment assessment, Facts facts) {
        List<String> words = new ArrayList<>();
        for (String reason : gate.reasons()) {
            if (GateWords.isVerdict(reason)) {
                words.add(language.say(Wording.gateReason(reason)));
            }
        }
        stage.reasons(assessment, facts).forEach(reason -> words.add(language.say(reason)));
        return words.isEmpty() ? "" : language.inParentheses(language.list(words));
    }

    private void origin(Decoded<?> input, Assessment assessment) {
        html.open("p", "class", "origin");
        html.text(language.say("来源 ", "Source ")).leaf("code", Plain.of(input.source(), 300));
        if (!input.digest().isEmpty()) {
            html.text(language.say("　输入 ", "  input ")).leaf("code", input.digest());
        }
        html.text(language.say("　结果 ", "  result "))
                .leaf("code", assessment.digest())
                .close("p");
    }
}
