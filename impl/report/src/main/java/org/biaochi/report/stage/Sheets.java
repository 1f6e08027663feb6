// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.biaochi.api.facts.Fact;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.review.ItemScore;
import org.biaochi.api.review.Panel;
import org.biaochi.api.review.ReviewItem;
import org.biaochi.api.review.ScoreSheet;
import org.biaochi.api.subject.Typed;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.Language;
import org.biaochi.report.words.Plain;

/** The score sheets that were submitted, as typed: one column a judge, one row an item. */
final class Sheets {
    private static final int JUDGES_SHOWN = 12;
    private static final int LONGEST = 40;

    private final Html html;
    private final Language language;

    Sheets(Html html, Language language) {
        this.html = html;
        this.language = language;
    }

    void write(Facts facts) {
        Fact<Panel> fact = facts.get(ReviewFacts.SCORE_SHEET);
        if (!fact.isPresent() || fact.get().sheets().isEmpty()) {
            return;
        }
        List<ScoreSheet> all = fact.get().sheets();
        List<ScoreSheet> sheets = all.subList(0, Math.min(JUDGES_SHOWN, all.size()));
        Set<String> items = new TreeSet<>();
        List<Column> columns = new ArrayList<>(List.of(Column.of(language.say("审核项", "Item"))));
        for (int i = 0; i < sheets.size(); i++) {
            String user = Plain.of(sheets.get(i).reviewer().user(), LONGEST);
            columns.add(Column.number(user.isEmpty() ? language.say("评审人 ", "judge ") + (i + 1) : user));
            sheets.get(i).items().forEach(line -> items.add(line.item()));
        }
        html.open("div", "class", "rule").leaf("h4", language.say("评审打分（原样）", "Score sheets as submitted"));
        LinesTable table = new LinesTable(html, "", columns);
        for (String item : items) {
            table.row(() -> html.text(named(item)));
            sheets.forEach(sheet -> table.cell(points(sheet, item)));
            table.endRow();
        }
        table.row(() -> html.text(language.say("合计", "Total")));
        sheets.forEach(sheet -> table.cell(typed(sheet.total())));
        table.endRow();
        table.row(() -> html.text(language.say("等级", "Grade")));
        sheets.forEach(sheet -> table.cell(typed(sheet.grade())));
        table.endRow();
        table.close();
        if (all.size() > sheets.size()) {
            int rest = all.size() - sheets.size();
            html.leaf("p", language.say("另有 " + rest + " 张打分表", rest + " more sheets"), "class", "note");
        }
        html.close("div").newLine();
    }

    private String named(String item) {
        for (ReviewItem known : ReviewItem.values()) {
            if (known.name().equals(item)) {
                return item + language.say(" " + known.term(), "");
            }
        }
        return Plain.of(item, LONGEST);
    }

    private static String points(ScoreSheet sheet, String item) {
        for (ItemScore line : sheet.items()) {
            if (line.item().equals(item)) {
                return typed(line.score());
            }
        }
        return "–";
    }

    private static String typed(Typed cell) {
        return cell.isValue() ? Plain.of(cell.text(), LONGEST) : "–";
    }
}
