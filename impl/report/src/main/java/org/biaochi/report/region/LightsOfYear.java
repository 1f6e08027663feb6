// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.util.List;
import org.biaochi.api.monitoring.Light;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.parts.Marks.Mark;
import org.biaochi.report.words.Numbers;

/** The lights of the year month by month: a stacked bar for the eyes, the numbers with mark and word beside it. */
final class LightsOfYear {
    private static final int FULL = 1000;
    private static final List<Light> ORDER =
            List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.BLUE, Light.GREY, Light.UNDECIDED);

    private final Canvas canvas;
    private final Html html;
    private final RegionTally region;

    LightsOfYear(Canvas canvas, RegionTally region) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.region = region;
    }

    /** The last month of which there is a light; 0 if none. */
    static int last(RegionTally region) {
        int last = 0;
        for (int month = 1; month <= OfficeYear.MONTHS; month++) {
            last = total(region, month) > 0 ? month : last;
        }
        return last;
    }

    private static int total(RegionTally region, int month) {
        int sum = 0;
        for (Light light : Light.values()) {
            sum += region.sum(office -> office.lights(month, light));
        }
        return sum;
    }

    static Mark mark(Light light) {
        return switch (light) {
            case BLUE -> Mark.AHEAD;
            case GREEN -> Mark.GOOD;
            case YELLOW -> Mark.WARN;
            case RED -> Mark.STOP;
            case GREY -> Mark.IDLE;
            case UNDECIDED -> Mark.ASK;
        };
    }

    private String word(Light light) {
        return canvas.say(light.term(), light.name().toLowerCase(java.util.Locale.ROOT));
    }

    void write() {
        html.open("section", "id", "lights").leaf("h2", canvas.say("各月亮灯", "Lights month by month"));
        List<Light> met = ORDER.stream().filter(light -> anyMonth(light)).toList();
        boolean lacking = region.sum(office -> lacking(office)) > 0;
        html.leaf(
                "p",
                canvas.say(
                        "每个进入预算的项目每月一盏灯，截至当月累计。灯的形状：八角为红灯，三角为黄灯，圆勾为绿灯。",
                        "One light a month for every budgeted project. Octagon: red; triangle: yellow; round tick: green."),
                "class",
                "note");
        html.open("table", "class", "months").open("thead").open("tr");
        html.leaf("th", canvas.say("月份", "Month"), "scope", "col");
        html.leaf("th", canvas.say("图", "chart"), "scope", "col", "aria-hidden", "true", "class", "bar");
        for (Light light : met) {
            html.open("th", "scope", "col", "class", "num");
            Marks.draw(html, mark(light));
            html.text(word(light)).close("th");
        }
        if (lacking) {
            html.leaf("th", canvas.say("未报", "None"), "scope", "col", "class", "num");
        }
        html.close("tr").close("thead").open("tbody");
        for (int month = 1; month <= OfficeYear.MONTHS; month++) {
            month(month, met, lacking);
        }
        html.close("tbody").close("table").close("section").newLine();
    }

    private boolean anyMonth(Light light) {
        for (int month = 1; month <= OfficeYear.MONTHS; month++) {
            int window = month;
            if (region.sum(office -> office.lights(window, light)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int lacking(OfficeYear office) {
        int sum = 0;
        for (int month = 1; month <= OfficeYear.MONTHS; month++) {
            sum += office.unreported(month);
        }
        return sum;
    }

    private void month(int month, List<Light> met, boolean lacking) {
        int none = region.sum(office -> office.unreported(month));
        int all = total(region, month) + none;
        html.open("tr").leaf("th", canvas.say(month + " 月", Integer.toString(month)), "scope", "row");
        html.open("td", "class", "bar", "aria-hidden", "true");
        html.open("svg", "viewBox", "0 0 1000 10", "preserveAspectRatio", "none");
        long from = 0;
        long seen = 0;
        for (Light light : met) {
            seen += region.sum(office -> office.lights(month, light));
            long to = all == 0 ? 0 : seen * FULL / all;
            html.leaf(
                    "rect",
                    "",
                    "class",
                    mark(light).kind(),
                    "x",
                    Long.toString(from),
                    "width",
                    Long.toString(to - from),
                    "height",
                    light == Light.RED ? "10" : light == Light.YELLOW ? "8" : "6",
                    "y",
                    light == Light.RED ? "0" : light == Light.YELLOW ? "2" : "4");
            from = to;
        }
        html.close("svg").close("td");
        for (Light light : met) {
            number(region.sum(office -> office.lights(month, light)));
        }
        if (lacking) {
            number(none);
        }
        html.close("tr").newLine();
    }

    private void number(int count) {
        html.leaf("td", count == 0 ? "–" : Numbers.grouped(count), "class", "num");
    }
}
