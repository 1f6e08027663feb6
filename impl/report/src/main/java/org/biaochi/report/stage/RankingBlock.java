// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.List;
import org.biaochi.api.supervision.PeriodRanking;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.PeriodWords;
import org.biaochi.report.words.YearNames;

/** The last ranking that ranks anybody, with its lists and who is not in it. */
final class RankingBlock {
    private final Canvas canvas;
    private final Html html;
    private final YearNames names;

    RankingBlock(Canvas canvas, YearNames names) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.names = names;
    }

    void write(List<PeriodRanking> rankings) {
        for (int i = rankings.size() - 1; i >= 0; i--) {
            if (!rankings.get(i).ranked().isEmpty()) {
                write(rankings.get(i));
                return;
            }
        }
    }

    private void write(PeriodRanking ranking) {
        LinesTable table = new LinesTable(
                html,
                canvas.say("排名：", "Ranking: ") + canvas.say(PeriodWords.of(ranking.period())),
                List.of(
                        Column.of(canvas.say("单位", "Who")),
                        Column.number(canvas.say("名次", "Rank")),
                        Column.number(canvas.say("得分", "Score")),
                        Column.of(canvas.say("榜单", "List"))));
        for (PeriodRanking.Ranked ranked : ranking.ranked()) {
            table.row(() -> html.text(names.of(ranked.objectId())));
            table.cell(String.valueOf(ranked.rank()));
            table.cell(ranked.score().toPlainString());
            table.cell(list(ranking, ranked.objectId()));
            table.endRow();
        }
        table.close();
        if (!ranking.excluded().isEmpty()) {
            List<String> excluded = ranking.excluded().stream().map(names::of).toList();
            html.leaf(
                    "p",
                    canvas.say("数据不全，未参加排名：", "Incomplete, not ranked: ")
                            + String.join(canvas.say("、", ", "), excluded));
        }
    }

    private String list(PeriodRanking ranking, String id) {
        boolean red = ranking.red().contains(id);
        boolean black = ranking.black().contains(id);
        return (red ? canvas.say("红榜", "red") : "") + (black ? canvas.say("黑榜", "black") : "");
    }
}
