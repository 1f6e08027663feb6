// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.math.BigDecimal;
import org.biaochi.api.monitoring.Light;
import org.biaochi.core.casefile.CaseTally;
import org.biaochi.core.monitoring.MonitoringParameters;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.parts.Marks.Mark;
import org.biaochi.report.words.Numbers;

/** What the year came to, in one sentence and six numbers. */
final class YearConclusion {
    private final Canvas canvas;
    private final Html html;
    private final RegionTally region;

    YearConclusion(Canvas canvas, RegionTally region) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.region = region;
    }

    void write() {
        int goals = region.sum(OfficeYear::goals);
        int refused = region.sum(OfficeYear::refused);
        CaseTally cases = region.cases();
        boolean alerting = cases.total() > 0
                || canvas.profile()
                        .find(MonitoringParameters.ALERTS)
                        .filter(rows -> !rows.rows().isEmpty())
                        .isPresent();
        int month = LightsOfYear.last(region);
        int red = month == 0 ? 0 : region.sum(office -> office.lights(month, Light.RED));
        BigDecimal less = region.amount(OfficeYear::base).subtract(region.amount(OfficeYear::next));
        html.open("section", "id", "conclusion").leaf("h2", canvas.say("结论", "Conclusion"));
        html.leaf(
                "p",
                canvas.say(
                        region.offices().size() + " 个部门、" + Numbers.grouped(goals) + " 个项目申报 "
                                + wan(region.amount(OfficeYear::requested))
                                + "，目标审核后 " + Numbers.grouped(goals - refused) + " 个进入预算，计 "
                                + wan(region.amount(OfficeYear::budgeted)) + "。",
                        region.offices().size() + " departments asked for " + wan(region.amount(OfficeYear::requested))
                                + " for "
                                + Numbers.grouped(goals) + " projects; " + Numbers.grouped(goals - refused)
                                + " got a budget of "
                                + wan(region.amount(OfficeYear::budgeted)) + "."),
                "class",
                "lead");
        html.open("ul", "class", "tiles");
        String evaluated = Numbers.grouped(region.grades(OfficeYear::grades).values().stream()
                .mapToInt(Integer::intValue)
                .sum());
        String proposals = Numbers.grouped(region.sum(OfficeYear::proposals));
        int waiting = region.sum(OfficeYear::waiting);
        tile(
                Mark.BACK,
                "目标未通过",
                "Goals refused",
                refused,
                waiting == 0 ? "不安排预算，修改后重报" : "不安排预算；其中 " + Numbers.grouped(waiting) + " 个还没有审完，其余修改后重报",
                waiting == 0
                        ? "no budget; amend and submit again"
                        : "no budget; " + Numbers.grouped(waiting)
                                + " wait for their reviewers, the rest to be amended");
        tile(
                Mark.STOP,
                month == 0 ? "红灯" : month + " 月红灯",
                "Red lights, month " + month,
                red,
                "主管部门说明原因并整改",
                "departments explain and rectify");
        tile(
                Mark.WARN,
                "预警办理中",
                "Alerts open",
                cases.active(),
                alerting
                        ? "共 " + Numbers.grouped(cases.total()) + " 件，已办结 "
                                + Numbers.grouped(cases.total() - cases.active()) + "，逾期 "
                                + Numbers.grouped(cases.overdue())
                        : "管理要求没有设预警项，亮灯不立案",
                alerting
                        ? Numbers.grouped(cases.total()) + " in all, " + Numbers.grouped(cases.overdue()) + " overdue"
                        : "the profile has no alerts; lights open no case");
        tile(
                Mark.INFO,
                "已自评项目",
                "Self-evaluated",
                region.sum(OfficeYear::selfEvaluations),
                "已评价 " + evaluated + " 个",
                "evaluated " + evaluated);
        html.open("li", "class", "tile info").open("p", "class", "head");
        Marks.draw(html, Mark.INFO);
        html.text(canvas.say("下年预算净变动", "Next year's budget moves by")).close("p");
        html.open("p", "class", "count money")
                .leaf("b", Numbers.inWan(less.negate()))
                .leaf("span", " 万元", "class", "nowrap")
                .close("p");
        html.leaf(
                        "p",
                        canvas.say(
                                proposals + " 个有评价结果的项目，由有权机关确认后执行",
                                proposals + " evaluated projects, subject to decision"),
                        "class",
                        "who")
                .close("li");
        html.close("ul").close("section").newLine();
    }

    private void tile(Mark mark, String zh, String en, int count, String whoZh, String whoEn) {
        html.open("li", "class", "tile " + (count == 0 ? "none" : mark.kind())).open("p", "class", "head");
        Marks.draw(html, mark);
        html.text(canvas.say(zh, en)).close("p");
        html.open("p", "class", "count").leaf("b", Numbers.grouped(count)).close("p");
        html.leaf("p", canvas.say(whoZh, whoEn), "class", "who").close("li");
    }

    private String wan(BigDecimal yuan) {
        return Numbers.inWan(yuan) + " 万元";
    }
}
