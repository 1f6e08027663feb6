// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.List;
import org.biaochi.api.evaluation.YearComparison;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.ShareWords;

/** Surveyed indicators between years: the change in percentage points and, apart from it, the rate of change. */
final class YearsBlock {
    private static final int LONGEST = 80;

    private final Canvas canvas;
    private final Html html;

    YearsBlock(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
    }

    void write(List<YearComparison> comparisons) {
        if (comparisons.isEmpty()) {
            return;
        }
        LinesTable table = new LinesTable(
                html,
                canvas.say("年度比较", "Year by year"),
                List.of(
                        Column.of(canvas.say("指标", "Indicator")),
                        Column.of(canvas.say("年度", "Years")),
                        Column.number(canvas.say("前次", "Before")),
                        Column.number(canvas.say("本次", "After")),
                        Column.of(canvas.say("变化", "Change")),
                        Column.number(canvas.say("变化率", "Rate of change"))));
        for (YearComparison years : comparisons) {
            table.row(() -> html.text(Plain.of(years.indicator(), LONGEST)));
            table.cell(years.from() + " → " + years.to());
            table.cell(years.before().toPlainString() + "%");
            table.cell(years.after().toPlainString() + "%");
            table.cell(() -> {
                if (years.points().signum() < 0) {
                    Marks.draw(html, Marks.Mark.WARN);
                }
                html.text(canvas.say(ShareWords.points(years.points())));
            });
            table.cell(ShareWords.percent(years.share()));
            table.endRow();
        }
        table.close();
    }
}
