// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.engine.Assessment;
import org.biaochi.api.rule.LedgerRow;
import org.biaochi.api.rule.Waiver;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.OpenWords;
import org.biaochi.report.words.Plain;

/** What could not be judged of one subject: what is lacking, which rules wait for it, which reasons were stated. */
final class OpenList {
    private final Html html;
    private final Language language;
    private final boolean full;

    /** With {@code full} each cause names the rules that wait for it; else it counts them. */
    OpenList(Html html, Language language, boolean full) {
        this.html = html;
        this.language = language;
        this.full = full;
    }

    void write(Assessment assessment) {
        Map<String, List<LedgerRow>> open = new LinkedHashMap<>();
        Map<String, List<LedgerRow>> noted = new LinkedHashMap<>();
        for (LedgerRow row : assessment.ledger().rows()) {
            if (OpenWords.waits(row)) {
                open.computeIfAbsent(OpenWords.why(row, assessment, language), why -> new ArrayList<>())
                        .add(row);
            } else if (OpenWords.noted(row)) {
                noted.computeIfAbsent(OpenWords.why(row, assessment, language), why -> new ArrayList<>())
                        .add(row);
            }
        }
        list(language.say("未能判定，须补充或说明理由", "Not judged; supply it or state a reason"), "open", open, assessment);
        list(language.say("未能判定，仅记录", "Not judged, noted only"), "noted", noted, assessment);
    }

    private void list(String title, String kind, Map<String, List<LedgerRow>> causes, Assessment assessment) {
        if (causes.isEmpty()) {
            return;
        }
        html.open("div", "class", "rule " + kind).open("h4");
        Marks.draw(html, Marks.Mark.ASK);
        html.text(title).close("h4").open("ul");
        causes.forEach((why, rows) -> {
            html.open("li");
            cause(why, rows, assessment);
            rows.forEach(this::stated);
            html.close("li");
        });
        html.close("ul").close("div").newLine();
    }

    private void cause(String why, List<LedgerRow> rows, Assessment assessment) {
        String waiting = language.inParentheses(language.say(rows.size() + " 条规则等它", rows.size() + " rules wait"));
        if (!full) {
            html.text(why + waiting);
            return;
        }
        html.open("details", "class", "why")
                .open("summary")
                .leaf("b", why)
                .text(waiting)
                .close("summary");
        for (int i = 0; i < rows.size(); i++) {
            html.text(i == 0 ? "" : language.say("、", ", "));
            rule(rows.get(i), assessment);
        }
        html.close("details");
    }

    private void rule(LedgerRow row, Assessment assessment) {
        html.leaf("span", row.rule().toString(), "class", "id");
        assessment.card(row.rule()).ifPresent(card -> html.text(" " + language.say(card.title())));
    }

    private void stated(LedgerRow row) {
        for (Waiver stated : row.statedReasons()) {
            html.open("p", "class", "waiver").leaf("span", language.say("已说明理由", "reason stated"), "class", "tag firm");
            html.text(" " + row.rule() + language.say("：", ": ") + Plain.of(stated.text(), 200));
            html.text(language.inParentheses(Plain.of(stated.by(), 60))).close("p");
        }
    }
}
