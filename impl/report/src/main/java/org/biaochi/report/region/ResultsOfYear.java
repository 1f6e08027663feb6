// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.biaochi.api.rule.Verdict;
import org.biaochi.api.subject.Stage;
import org.biaochi.api.supervision.KpiMeasure;
import org.biaochi.core.casefile.CaseTally;
import org.biaochi.core.formula.registry.FormulaCards;
import org.biaochi.core.linkage.EffectTotals;
import org.biaochi.core.register.RegisterParameters;
import org.biaochi.core.table.ProfileTable;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Bars;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.words.Numbers;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.ShareWords;
import org.biaochi.report.words.Wording;

/** Coverage, alerts, grades, conclusions of the checks, and what results mean for next year's budget. */
final class ResultsOfYear {
    private static final int ALERTS_SHOWN = 10;
    private static final int FAULTS_SHOWN = 10;
    private static final int LONGEST = 40;

    private final Canvas canvas;
    private final Html html;
    private final RegionTally region;
    private final ProfileTable floors;

    ResultsOfYear(Canvas canvas, RegionTally region) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.region = region;
        this.floors = ProfileTable.of(canvas.profile(), RegisterParameters.FLOORS);
    }

    void write() {
        html.open("section", "id", "results").leaf("h2", canvas.say("覆盖、自评和评价", "Coverage and results"));
        shares();
        html.open("div", "class", "charts");
        grades(
                canvas.say("绩效自评等级（重算）", "Self-evaluations by grade, recomputed"),
                region.grades(OfficeYear::selfGrades));
        grades(canvas.say("绩效评价等级（重算）", "Evaluations by grade, recomputed"), region.grades(OfficeYear::grades));
        new ScoresOfYear(canvas, region).write();
        alerts(region.cases());
        causes();
        checks();
        faults();
        html.close("div").close("section").newLine();
        budget();
    }

    private void shares() {
        List<RegionTally.Share> shares = region.shares();
        if (shares.isEmpty()) {
            return;
        }
        ShareWords words = new ShareWords();
        List<Column> columns = new ArrayList<>(List.of(
                Column.of(canvas.say("指标", "Share")),
                Column.of(canvas.say("口径", "Measure")),
                Column.number(canvas.say("数值", "Value")),
                Column.number(canvas.say("分子", "Numerator")),
                Column.number(canvas.say("分母", "Denominator"))));
        if (floors.rows() > 0) {
            columns.add(Column.of(canvas.say("底线", "Floor")));
        }
        LinesTable table = new LinesTable(html, canvas.say("覆盖率、应用率、公开率、整改率", "Coverage and follow-up"), columns);
        for (RegionTally.Share share : shares) {
            table.row(() -> html.text(canvas.say(words.name(share.formula(), share.measure())))
                    .leaf("small", " " + share.formula()));
            table.cell(measure(share.measure()));
            table.cell(
                    share.value().isPresent()
                            ? ShareWords.percent(share.value().get())
                            : canvas.say(ShareWords.state(share.value())));
            table.cell(Numbers.grouped(share.done()));
            table.cell(Numbers.grouped(share.all()));
            if (floors.rows() > 0) {
                table.cell(() -> floor(share));
            }
            table.endRow();
        }
        table.close();
    }

    private String measure(KpiMeasure measure) {
        return canvas.say(ShareWords.measure(measure))
                + (measure == KpiMeasure.AMOUNT ? canvas.language().inParentheses("元") : "");
    }

    /** Whether the share keeps the floor that the profile sets, by its exact parts. */
    private void floor(RegionTally.Share share) {
        for (int i = 0; i < floors.rows(); i++) {
            boolean asked = floors.is(i, "formula", share.formula().toString())
                    && floors.is(i, "measure", share.measure().name())
                    && floors.is(i, "scope", "");
            BigDecimal floor = floors.number(i, "floor").orElse(BigDecimal.ZERO);
            if (asked && !share.value().isPresent()) {
                Marks.draw(html, Marks.Mark.ASK);
                html.text("≥" + ShareWords.percent(floor) + " " + canvas.say("未能判定", "not judged"));
                return;
            }
            if (asked) {
                boolean met = share.done().compareTo(share.all().multiply(floor)) >= 0;
                Marks.draw(html, met ? Marks.Mark.GOOD : Marks.Mark.WARN);
                html.text("≥" + ShareWords.percent(floor) + " "
                        + (met ? canvas.say("达到", "met") : canvas.say("未达到", "not met")));
                return;
            }
        }
        html.text("–");
    }

    private void grades(String caption, Map<String, Integer> grades) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (String grade : List.of("优", "良", "中", "低", "差", "")) {
            if (grades.containsKey(grade)) {
                bars.add(bar(grade.isEmpty() ? canvas.say("算不出等级", "no grade") : grade, grades.get(grade)));
            }
        }
        grades.forEach((grade, count) -> {
            if (!List.of("优", "良", "中", "低", "差", "").contains(grade)) {
                bars.add(bar(Plain.of(grade, 20), count));
            }
        });
        if (!bars.isEmpty()) {
            Bars.draw(html, canvas.language(), caption, canvas.say("等级", "Grade"), canvas.say("个数", "Number"), bars);
        }
    }

    private void alerts(CaseTally cases) {
        List<Bars.Bar> bars = new ArrayList<>();
        cases.byMonth()
                .forEach((month, count) -> bars.add(bar(month.isEmpty() ? canvas.say("不明", "unknown") : month, count)));
        if (!bars.isEmpty()) {
            Bars.draw(
                    html,
                    canvas.language(),
                    canvas.say("预警立案（按月）", "Alerts by the month they were opened"),
                    canvas.say("月份", "Month"),
                    canvas.say("件数", "Number"),
                    bars);
        }
    }

    /** What raised the alerts, the most frequent first. */
    private void causes() {
        FormulaCards cards = FormulaCards.read();
        List<Bars.Bar> bars = new ArrayList<>();
        region.alerts().entrySet().stream()
                .sorted(Map.Entry.<OfficeYear.Alert, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(alert -> alert.getKey().rule()))
                .limit(ALERTS_SHOWN)
                .forEach(alert -> bars.add(bar(label(alert.getKey(), cards), alert.getValue())));
        if (!bars.isEmpty()) {
            Bars.draw(
                    html,
                    canvas.language(),
                    canvas.say("预警立案（按预警项，最多的 " + bars.size() + " 项）", "Alerts by what raised them"),
                    canvas.say("预警项和处置要求", "Alert"),
                    canvas.say("件数", "Number"),
                    bars);
        }
    }

    private String label(OfficeYear.Alert alert, FormulaCards cards) {
        String metric = cards.find(alert.metric())
                .map(card -> canvas.say(card.name()))
                .orElse(alert.metric().toString());
        String asked = alert.action().isBlank() ? "" : canvas.say("：", ": ") + Plain.of(alert.action(), LONGEST);
        return Plain.of(alert.rule(), LONGEST) + " " + metric + asked;
    }

    private void checks() {
        List<Bars.Bar> bars = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            int failed = region.sum(office -> office.count(stage, Verdict.FAIL));
            int all = failed
                    + region.sum(office -> office.count(stage, Verdict.PASS))
                    + region.sum(office -> office.count(stage, Verdict.UNDECIDED));
            if (all > 0) {
                bars.add(new Bars.Bar(
                        canvas.say(Wording.stage(stage)),
                        null,
                        null,
                        "plain",
                        failed,
                        canvas.say(
                                Numbers.grouped(failed) + " / " + Numbers.grouped(all) + " 份",
                                Numbers.grouped(failed) + " of " + Numbers.grouped(all))));
            }
        }
        Bars.draw(
                html,
                canvas.language(),
                canvas.say("各环节核对不通过", "Failed checks by stage"),
                canvas.say("环节", "Stage"),
                canvas.say("不通过 / 全部", "Failed of all"),
                bars);
    }

    /** Which rules failed most subjects. */
    private void faults() {
        List<Bars.Bar> bars = new ArrayList<>();
        region.faults()
                .most(FAULTS_SHOWN)
                .forEach(fault -> bars.add(bar(
                        canvas.say(Wording.stage(fault.getKey().stage()))
                                + canvas.say("：", ": ")
                                + canvas.say(fault.getKey().title()),
                        fault.getValue())));
        if (!bars.isEmpty()) {
            Bars.draw(
                    html,
                    canvas.language(),
                    canvas.say("不通过的原因（最多的 " + bars.size() + " 项）", "Why they failed, the most frequent first"),
                    canvas.say("规则", "Rule"),
                    canvas.say("份数", "Number"),
                    bars);
        }
    }

    private static Bars.Bar bar(String label, int count) {
        return new Bars.Bar(label, null, null, "plain", count, "");
    }

    private void budget() {
        EffectTotals effects = region.effects();
        html.open("section", "id", "budget").leaf("h2", canvas.say("对下年预算的影响", "Effect on next year's budget"));
        LinesTable table = new LinesTable(
                html,
                "",
                List.of(Column.of(canvas.say("项目", "Item")), Column.number(canvas.say("金额（元）", "Amount (元)"))));
        line(
                table,
                canvas.say("有评价结果的项目上年预算（基数）", "Budget of evaluated projects (base)"),
                region.amount(OfficeYear::base));
        effects.totals()
                .forEach((kind, amount) ->
                        line(table, canvas.say(kind.term(), kind.name().toLowerCase(Locale.ROOT)), amount));
        line(table, canvas.say("下年安排（建议或决定）", "Next year, proposed or decided"), region.amount(OfficeYear::next));
        table.close();
        if (effects.untold() > 0) {
            html.leaf(
                    "p",
                    canvas.say(
                            effects.untold() + " 项措施的金额算不出，没有计入。",
                            effects.untold() + " measures have no amount and are left out."),
                    "class",
                    "note");
        }
        html.close("section").newLine();
    }

    private void line(LinesTable table, String label, BigDecimal amount) {
        table.row(() -> html.text(label));
        table.cell(Numbers.grouped(amount));
        table.endRow();
    }
}
