// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.List;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.Finding;
import org.biaochi.core.review.RecordedChanges;
import org.biaochi.core.review.RecordedFinding;
import org.biaochi.core.review.RecordedReview;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;

/** What changed since the round of review before: settled, new, still there. */
final class SinceEarlier {
    private static final int SHOWN = 30;
    private static final int LONGEST = 300;
    private static final int PLACES = 3;

    private final Canvas canvas;
    private final Html html;

    SinceEarlier(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
    }

    void write(RecordedChanges changes, Assessment assessment) {
        html.open("div", "class", "rule rounds").leaf("h4", canvas.say("与上一轮相比", "Since the round before"));
        RecordedReview before = changes.before().orElse(null);
        if (before == null && !changes.several().isEmpty()) {
            int several = changes.several().size();
            html.leaf(
                    "p",
                    canvas.say(
                            "上一轮结果里有 " + several + " 份重名，分不清是哪一份，没有比较。请填写项目代码和预算年度。",
                            several
                                    + " earlier reviews share its code or file name; nothing tells which is meant, so"
                                    + " none was compared. State project code and budget year."));
        } else if (before == null) {
            html.leaf(
                    "p",
                    canvas.say(
                            "上一轮结果里没有对上这个项目（先按项目代码和年度，再按文件名），不能比较。",
                            "The earlier results hold no such project, neither by code and year nor by file; nothing"
                                    + " is compared."));
        } else {
            html.leaf(
                    "p",
                    canvas.say(
                            "已解决 " + changes.gone().size() + " 处，新增 "
                                    + changes.fresh().size() + " 处，仍有 "
                                    + changes.same().size() + " 处。上一轮："
                                    + Plain.of(before.source(), LONGEST),
                            changes.gone().size() + " gone, " + changes.fresh().size() + " new, "
                                    + changes.same().size() + " the same. Before: "
                                    + Plain.of(before.source(), LONGEST)));
            gone(changes.gone());
            fresh(changes.fresh(), assessment);
        }
        html.close("div").newLine();
    }

    private void gone(List<RecordedFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        html.leaf("p", canvas.say("已解决：", "Gone:")).open("ul");
        for (RecordedFinding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
            html.open("li").leaf("span", Plain.of(finding.rule(), LONGEST), "class", "id");
            html.text(" " + Plain.of(finding.message(), LONGEST)).close("li");
        }
        html.close("ul");
    }

    private void fresh(List<Finding> findings, Assessment assessment) {
        if (findings.isEmpty()) {
            return;
        }
        PlacesInWords words =
                new PlacesInWords(assessment.subject(), canvas.language().code());
        html.leaf("p", canvas.say("新增：", "New:")).open("ul");
        for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
            html.open("li").leaf("span", finding.rule().toString(), "class", "id");
            String title = assessment
                    .card(finding.rule())
                    .map(card -> " " + canvas.say(card.title()))
                    .orElse("");
            html.text(title + canvas.say("：", ": ") + words.of(finding.places(), PLACES))
                    .close("li");
        }
        html.close("ul");
    }
}
