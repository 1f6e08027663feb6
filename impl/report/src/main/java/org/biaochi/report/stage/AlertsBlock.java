// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.List;
import org.biaochi.api.engine.MonitoringAlert;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;

/** The alerts that the profile's rows raise on a report, each with what was compared and what is asked for. */
final class AlertsBlock {
    private static final int LONGEST = 80;

    private final Canvas canvas;
    private final Html html;

    AlertsBlock(Canvas canvas) {
        this.canvas = canvas;
        this.html = canvas.html();
    }

    void write(MonitoringAssessment assessment) {
        List<MonitoringAlert> raised =
                assessment.alerts().stream().filter(MonitoringAlert::isRaised).toList();
        int open = assessment.alerts().size() - raised.size();
        if (!raised.isEmpty()) {
            PlacesInWords words =
                    new PlacesInWords(assessment.subject(), canvas.language().code());
            LinesTable table = new LinesTable(
                    html,
                    canvas.say("预警", "Alerts"),
                    List.of(
                            Column.of(canvas.say("预警规则", "Row")),
                            Column.of(canvas.say("灯", "Light")),
                            Column.of(canvas.say("位置", "Place")),
                            Column.of(canvas.say("算得", "Measure")),
                            Column.of(canvas.say("界限", "Limit")),
                            Column.of(canvas.say("处置", "Action"))));
            for (MonitoringAlert alert : raised) {
                table.row(() -> html.text(Plain.of(alert.id(), LONGEST)));
                table.cell(() -> LightStandings.draw(canvas, alert.light()));
                table.cell(words.of(alert.place()));
                table.cell(alert.figure().formula() + " = "
                        + Plain.of(alert.shown().get(), LONGEST));
                table.cell(Plain.of(alert.operator() + " " + alert.limit(), LONGEST));
                table.cell(alert.action().isEmpty() ? Shown.NONE : Plain.of(alert.action(), LONGEST));
                table.endRow();
            }
            table.close();
        }
        if (open > 0) {
            html.leaf(
                    "p",
                    canvas.say(
                            "另有 " + open + " 处预警规则因数据不全未能判定。", open + " alert rows could not be judged: missing data."),
                    "class",
                    "note");
        }
    }
}
