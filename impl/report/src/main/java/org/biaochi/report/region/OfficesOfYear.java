// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.biaochi.api.monitoring.Light;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;

/** The departments with their numbers and the way to their own pages, where each project stands with findings and bases. */
final class OfficesOfYear {
    private static final int FLAGGED = 5;
    private static final int LONGEST = 80;
    private static final int LONGEST_REASON = 200;
    private static final Map<String, String> NAMES = Map.of(
            "review.html", "目标审核",
            "monitor.html", "监控",
            "evaluate.html", "自评和评价",
            "link.html", "结果应用",
            "circular.html", "监督台账",
            "disclose.html", "公开");
    private static final Map<String, String> ENGLISH = Map.of(
            "review.html", "review",
            "monitor.html", "monitoring",
            "evaluate.html", "evaluation",
            "link.html", "linkage",
            "circular.html", "register",
            "disclose.html", "disclosure");

    private final Canvas canvas;
    private final Html html;
    private final RegionTally region;

    OfficesOfYear(Canvas canvas, RegionTally region) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.region = region;
    }

    void write() {
        int month = LightsOfYear.last(region);
        html.open("section", "id", "departments").leaf("h2", canvas.say("各部门", "Departments"));
        html.leaf(
                "p",
                canvas.say(
                        "逐个项目的问题、位置、依据和处理建议在各部门自己的页面里，与本页同一文件夹；监控页列最后一期。本页每个部门最多列 " + FLAGGED + " 个未通过的项目。",
                        "Each project's findings with places, bases and remedies stand on the pages of its department,"
                                + " in the same folder; the monitoring page holds the last window. At most " + FLAGGED
                                + " refused projects a department are listed here."),
                "class",
                "note");
        new BodiesOfYear(canvas, region).write(month);
        LinesTable table = new LinesTable(
                html,
                "",
                List.of(
                        Column.of(canvas.say("部门", "Department")),
                        Column.number(canvas.say("项目", "Projects")),
                        Column.number(canvas.say("未通过", "Refused")),
                        Column.number(canvas.say("红灯", "Red")),
                        Column.number(canvas.say("黄灯", "Yellow")),
                        Column.number(canvas.say("预警未结", "Open alerts")),
                        Column.number(canvas.say("预算（万元）", "Budget (万元)")),
                        Column.of(canvas.say("页面", "Pages"))));
        for (OfficeYear office : region.offices()) {
            table.row(() -> {
                html.text(Plain.of(office.name(), LONGEST));
                html.leaf("small", " " + office.code());
                flagged(office);
            });
            table.number(office.goals());
            table.number(office.refused());
            table.number(month == 0 ? 0 : office.lights(month, Light.RED));
            table.number(month == 0 ? 0 : office.lights(month, Light.YELLOW));
            table.number(office.cases().active());
            table.cell(Numbers.inWan(office.budgeted()));
            table.cell(() -> pages(office));
            table.endRow();
        }
        table.close();
        html.close("section").newLine();
    }

    private void pages(OfficeYear office) {
        boolean first = true;
        for (String page : office.pages()) {
            html.text(first ? "" : " ");
            html.leaf(
                    "a",
                    canvas.say(NAMES.getOrDefault(page, page), ENGLISH.getOrDefault(page, page)),
                    "href",
                    "departments/" + office.code() + "/" + page,
                    "class",
                    "nowrap");
            first = false;
        }
    }

    private void flagged(OfficeYear office) {
        List<OfficeYear.Flagged> flagged = office.flagged();
        if (flagged.isEmpty()) {
            return;
        }
        List<String> shown = new ArrayList<>();
        flagged.stream()
                .limit(FLAGGED)
                .forEach(one -> shown.add(Plain.of(one.name(), LONGEST)
                        + canvas.say("：", ": ")
                        + Plain.of(canvas.say(one.why()), LONGEST_REASON)));
        int rest = flagged.size() - shown.size();
        html.open("details", "class", "why").open("summary").leaf("small", canvas.say("未通过的项目", "refused projects"));
        html.close("summary").open("ul", "class", "plainlist");
        shown.forEach(name -> html.leaf("li", name));
        if (rest > 0) {
            html.leaf("li", canvas.say("另有 " + rest + " 个", rest + " more"));
        }
        html.close("ul").close("details");
    }
}
