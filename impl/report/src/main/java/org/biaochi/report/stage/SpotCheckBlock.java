// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.List;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.SpotCheckLine;
import org.biaochi.api.monitoring.SpotCheckReport;
import org.biaochi.api.subject.Value;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.Plain;

/** What the unit reported beside what finance found on the spot (自查与抽查对照), and which lights would be others. */
final class SpotCheckBlock {
    private static final int LONGEST = 60;

    private final Canvas canvas;
    private final Html html;

    SpotCheckBlock(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
    }

    void write(SpotCheckReport report) {
        html.open("p").text(canvas.say("财政抽查后的项目灯：", "Project by what finance found: "));
        lights(report.reportedLight(), report.foundLight());
        html.close("p");
        LinesTable table = new LinesTable(
                html,
                canvas.say("自查与财政抽查对照", "Reported beside found"),
                List.of(
                        Column.of(canvas.say("项目", "Line")),
                        Column.number(canvas.say("自查", "Reported")),
                        Column.number(canvas.say("抽查", "Found")),
                        Column.number(canvas.say("相差", "Difference")),
                        Column.of(canvas.say("灯", "Light"))));
        for (SpotCheckLine line : report.lines()) {
            table.row(() -> html.text(Plain.of(line.name(), LONGEST)));
            table.cell(text(line.reported()));
            table.cell(text(line.found()));
            table.cell(() -> {
                if (!line.agrees()) {
                    Marks.draw(html, Marks.Mark.WARN);
                }
                html.text(text(line.difference()));
            });
            table.cell(() -> {
                if (line.flips()) {
                    lights(line.reportedLight(), line.foundLight());
                } else {
                    html.text(Shown.NONE);
                }
            });
            table.endRow();
        }
        table.close();
    }

    private static String text(Value<String> value) {
        return value.isPresent() ? Plain.of(value.get(), LONGEST) : Shown.NONE;
    }

    private void lights(Value<Light> before, Value<Light> after) {
        LightStandings.draw(canvas, LightStandings.shown(before));
        html.text(" → ");
        LightStandings.draw(canvas, LightStandings.shown(after));
    }
}
