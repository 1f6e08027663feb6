// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.api.facts.Facts;
import org.biaochi.api.facts.HistoryFacts;
import org.biaochi.api.facts.ReviewFacts;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoredIndicator;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.subject.Typed;
import org.biaochi.api.subject.Value;
import org.biaochi.core.formula.Rational;
import org.biaochi.core.formula.execution.ExecutionRate;
import org.biaochi.core.formula.progress.Completion;
import org.biaochi.core.history.GoalInForce;
import org.biaochi.core.monitoring.MonitoredFunds;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.report.html.Html;
import org.biaochi.report.parts.Bars;
import org.biaochi.report.parts.Bars.Bar;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.LinesTable;
import org.biaochi.report.parts.LinesTable.Column;
import org.biaochi.report.parts.Marks;
import org.biaochi.report.parts.Shown;
import org.biaochi.report.words.MonitoringWords;
import org.biaochi.report.words.Wording;
import org.jspecify.annotations.Nullable;

/** The lights of one report: the window, time and money side by side, each source of money, each indicator, the worst first. */
final class LightsBlock {
    private static final int FULL_YEAR = 1000;
    private static final int ROWS_SHOWN = 100;
    private static final List<Light> WORST_FIRST =
            List.of(Light.RED, Light.YELLOW, Light.UNDECIDED, Light.GREEN, Light.BLUE, Light.GREY);

    private final Canvas canvas;
    private final Html html;
    private final MonitoringAssessment assessment;
    private final MonitoringView view;

    private final Optional<PerformanceGoal> approved;

    LightsBlock(Canvas canvas, MonitoringAssessment assessment, Facts facts) {
        this.canvas = canvas;
        this.html = canvas.html();
        this.assessment = assessment;
        this.view = MonitoringView.KEY.compute(assessment.subject(), canvas.profile());
        this.approved = GoalInForce.on(
                view.reportedOn(canvas.profile().ref().asOf()),
                facts.get(HistoryFacts.APPROVED_GOAL),
                facts.get(ReviewFacts.RECORDS));
    }

    void write() {
        html.open("div", "class", "rule lights").leaf("h4", canvas.say("亮灯和进度", "Lights and progress"));
        window();
        progress();
        funds();
        indicators();
        MonitoringWords.weights(assessment.subject(), canvas.profile())
                .ifPresent(word -> html.leaf("p", canvas.say(word), "class", "note"));
        new AlertsBlock(canvas).write(assessment);
        assessment.spotCheck().ifPresent(report -> new SpotCheckBlock(canvas).write(report));
        html.close("div").newLine();
    }

    private void window() {
        html.open("dl", "class", "fields");
        field(
                canvas.say("监控期", "Window"),
                typed(MonitoringField.WINDOW_START) + " – " + typed(MonitoringField.WINDOW_END));
        field(canvas.say("报告日期", "Report of"), typed(MonitoringField.REPORT_DATE));
        field(canvas.say("责任人", "Responsible"), typed(MonitoringField.RESPONSIBLE_PERSON));
        html.leaf("dt", canvas.say("项目灯", "Project")).open("dd");
        light(assessment.light());
        html.text(assessment.incomplete() ? canvas.say("（数据不全，补齐后可能更差）", " (incomplete; it may be worse)") : "");
        html.close("dd");
        html.leaf("dt", canvas.say("预算执行灯", "Budget")).open("dd");
        light(assessment.budgetLight());
        html.close("dd");
        if (assessment.subject().field(MonitoringField.DISPOSITION).isValue()) {
            field(canvas.say("处置意见", "Disposition"), typed(MonitoringField.DISPOSITION));
        }
        html.close("dl");
    }

    private void field(String label, String value) {
        html.leaf("dt", label).leaf("dd", value);
    }

    private String typed(MonitoringField field) {
        Typed cell = assessment.subject().field(field);
        return cell.isValue() ? Shown.typed(cell) : canvas.say("（未填）", "(not stated)");
    }

    private void light(Value<Light> light) {
        Light shown = LightStandings.shown(light);
        LightStandings.draw(canvas, shown);
        if (light.state() == Value.State.ERROR) {
            LocalText error = Wording.error(light.code());
            html.text(canvas.language().inParentheses(canvas.say("填报有错：" + error.zh(), "wrong input: " + error.en())));
        }
    }

    private void progress() {
        List<Bar> bars = new ArrayList<>();
        Light budget = LightStandings.shown(assessment.budgetLight());
        bar(bars, canvas.say("时间进度", "Time passed"), view.progress().value(), null, "plain");
        bar(
                bars,
                canvas.say("预算执行率", "Executed"),
                view.execution().value(),
                LightStandings.mark(budget),
                LightStandings.mark(budget).kind());
        Value<Completion.Bounds> goal = view.completion(approved).value();
        if (goal.isPresent()) {
            Rational lower = goal.get().lower();
            Rational upper = goal.get().upper();
            String told =
                    lower.equals(upper) ? Shown.percent(lower) : Shown.percent(lower) + " ～ " + Shown.percent(upper);
            bars.add(new Bar(canvas.say("目标完成（对全年）", "Goal of the year"), null, null, "plain", length(lower), told));
        }
        if (!bars.isEmpty()) {
            Bars.draw(
                    html,
                    canvas.language(),
                    canvas.say("进度对照", "Progress"),
                    canvas.say("进度", "Progress"),
                    canvas.say("占全年", "Of the year"),
                    FULL_YEAR,
                    bars);
        }
    }

    private static void bar(
            List<Bar> bars, String label, Value<Rational> share, Marks.@Nullable Mark mark, String kind) {
        if (share.isPresent()) {
            bars.add(new Bar(label, null, mark, kind, length(share.get()), Shown.percent(share.get())));
        }
    }

    private static long length(Rational share) {
        return share.max(Rational.ZERO).times(FULL_YEAR).rounded(0).longValue();
    }

    private void funds() {
        List<MonitoredFunds.Line> lines = view.funds().lines();
        if (lines.isEmpty()) {
            return;
        }
        LinesTable table = new LinesTable(
                html,
                canvas.say("资金（万元）", "Funds in ten thousand yuan"),
                List.of(
                        Column.of(canvas.say("资金", "Funds")),
                        Column.number(canvas.say("全年预算", "Budget")),
                        Column.number(canvas.say("已执行", "Executed")),
                        Column.number(canvas.say("执行率", "Rate"))));
        for (MonitoredFunds.Line line : lines) {
            table.row(() -> html.text(Shown.typed(Typed.of(line.label()))));
            table.cell(Shown.wan(line.budget()));
            table.cell(Shown.wan(line.executed()));
            table.cell(Shown.percent(
                    ExecutionRate.monitoring(line.executed(), line.budget()).value()));
            table.endRow();
        }
        table.close();
    }

    private void indicators() {
        List<MonitoredIndicator> rows = new ArrayList<>();
        for (MonitoredIndicator row : assessment.subject().indicators()) {
            if (view.row(row).isPresent()) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        rows.sort(Comparator.comparingInt(row -> WORST_FIRST.indexOf(LightStandings.shown(light(row)))));
        LinesTable table = new LinesTable(
                html,
                canvas.say("指标（红灯在前）", "Indicators, red first"),
                List.of(
                        Column.of(canvas.say("指标", "Indicator")),
                        Column.of(canvas.say("灯", "Light")),
                        Column.of(canvas.say("年度指标值", "Target")),
                        Column.number(canvas.say("期末应达", "Due")),
                        Column.of(canvas.say("执行情况", "Actual")),
                        Column.of(canvas.say("完成可能性", "Likelihood")),
                        Column.of(canvas.say("原因和措施", "Why, and what is done"))));
        rows.subList(0, Math.min(ROWS_SHOWN, rows.size())).forEach(row -> row(table, row));
        table.close();
    }

    private Value<Light> light(MonitoredIndicator row) {
        return assessment.indicatorLights().get(row.indicator().index());
    }

    private void row(LinesTable table, MonitoredIndicator row) {
        table.row(() -> html.text(LightReasons.name(row)));
        table.cell(() -> light(light(row)));
        table.cell(Shown.typed(row.indicator().value()));
        table.cell(view.row(row)
                .map(MonitoredRow::valueDue)
                .map(due -> Shown.number(due.value()))
                .orElse(Shown.NONE));
        table.cell(Shown.typed(row.cell(MonitoringColumn.ACTUAL)));
        table.cell(likelihood(row));
        table.cell(why(row));
        table.endRow();
    }

    private String likelihood(MonitoredIndicator row) {
        String typed = Shown.typed(row.cell(MonitoringColumn.POSSIBILITY));
        return switch (typed) {
            case "1" -> canvas.say("1 确定能", "1 certain");
            case "2" -> canvas.say("2 有可能", "2 possible");
            case "3" -> canvas.say("3 完全不可能", "3 impossible");
            default -> typed;
        };
    }

    private static String why(MonitoredIndicator row) {
        List<String> parts = new ArrayList<>();
        for (MonitoringColumn column :
                List.of(MonitoringColumn.CAUSE_CLASS, MonitoringColumn.REASON, MonitoringColumn.MEASURE)) {
            if (row.cell(column).isValue()) {
                parts.add(Shown.typed(row.cell(column)));
            }
        }
        return parts.isEmpty() ? Shown.NONE : String.join("；", parts);
    }
}
