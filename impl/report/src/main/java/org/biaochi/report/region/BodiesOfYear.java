// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaochi.api.monitoring.Light;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;

/** The sums of the departments by the body above them (逐级汇总): a department is as red as its reddest project, so is a body. */
final class BodiesOfYear {
    private static final int LONGEST = 60;

    private final Canvas canvas;
    private final Html html;
    private final RegionTally region;

    BodiesOfYear(Canvas canvas, RegionTally region) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.region = region;
    }

    /** The table under the lights of a month, 0 for none; nothing where all departments belong to one body. */
    void write(int month) {
        Map<String, RegionTally> bodies = new LinkedHashMap<>();
        for (OfficeYear office : region.offices()) {
            String name = region.bodies().getOrDefault(office.parent(), canvas.say("未归属", "unplaced"));
            String shown = office.parent().equals(region.code()) ? canvas.say("本级", "own departments") : name;
            bodies.computeIfAbsent(shown, any -> new RegionTally(office.parent(), shown, region.year()))
                    .add(office);
        }
        if (bodies.size() < 2) {
            return;
        }
        LinesTable table = new LinesTable(
                html,
                canvas.say("逐级汇总", "Sums by the body above"),
                List.of(
                        Column.of(canvas.say("地区", "Body")),
                        Column.number(canvas.say("部门", "Departments")),
                        Column.number(canvas.say("项目", "Projects")),
                        Column.number(canvas.say("未通过", "Refused")),
                        Column.number(canvas.say("红灯", "Red")),
                        Column.number(canvas.say("黄灯", "Yellow")),
                        Column.number(canvas.say("预警未结", "Open alerts")),
                        Column.number(canvas.say("预算（万元）", "Budget (万元)"))));
        bodies.values().forEach(body -> {
            table.row(() -> html.text(Plain.of(body.name(), LONGEST)));
            table.number(body.offices().size());
            table.number(body.sum(OfficeYear::goals));
            table.number(body.sum(OfficeYear::refused));
            table.number(month == 0 ? 0 : body.sum(office -> office.lights(month, Light.RED)));
            table.number(month == 0 ? 0 : body.sum(office -> office.lights(month, Light.YELLOW)));
            table.number(body.sum(office -> office.cases().active()));
            table.cell(Numbers.inWan(body.amount(OfficeYear::budgeted)));
            table.endRow();
        });
        table.close();
    }
}
