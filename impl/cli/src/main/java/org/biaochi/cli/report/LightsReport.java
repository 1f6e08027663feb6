// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.biaochi.api.engine.MonitoringAlert;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoredIndicator;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringField;
import org.biaochi.api.monitoring.SpotCheckLine;
import org.biaochi.api.monitoring.SpotCheckReport;
import org.biaochi.api.profile.Profile;
import org.biaochi.api.profile.Table;
import org.biaochi.api.rule.Figure;
import org.biaochi.api.rule.FigureValue;
import org.biaochi.api.subject.Value;
import org.biaochi.cli.session.Output;
import org.biaochi.cli.session.Paint;
import org.biaochi.core.monitoring.MonitoringParameters;
import org.biaochi.report.words.MonitoringWords;
import org.biaochi.report.words.PlacesInWords;
import org.biaochi.report.words.Plain;
import org.biaochi.report.words.Wording;
import org.jspecify.annotations.Nullable;

/** Writes the lights of a monitoring report: what is red or yellow, why, and what is done about it. */
final class LightsReport {
    private static final int LONGEST = 60;

    private final Output out;
    private final Paint paint;
    private final String language;
    private final @Nullable Profile profile;

    LightsReport(Output out, Paint paint, String language, @Nullable Profile profile) {
        this.out = out;
        this.paint = paint;
        this.language = language;
        this.profile = profile;
    }

    void write(MonitoringAssessment assessment) {
        out.line("  " + say("监控期：", "Window: ") + field(assessment, MonitoringField.WINDOW_START) + " – "
                + field(assessment, MonitoringField.WINDOW_END) + say("    责任人：", "    Responsible: ")
                + field(assessment, MonitoringField.RESPONSIBLE_PERSON));
        out.line("  " + say("项目灯：", "Project: ") + painted(assessment.light())
                + (assessment.incomplete() ? say("（数据不全，可能更差）", " (incomplete, it may be worse)") : "")
                + say("    预算执行灯：", "    Budget: ") + painted(assessment.budgetLight()));
        List<MonitoredIndicator> rows = assessment.subject().indicators();
        for (int i = 0; i < rows.size(); i++) {
            Value<Light> light = assessment.indicatorLights().get(i);
            boolean behind = light.isPresent() && (light.get() == Light.RED || light.get() == Light.YELLOW);
            if (behind || light.state() == Value.State.ERROR) {
                row(rows.get(i), light, assessment);
            }
        }
        action(assessment);
        if (profile != null) {
            MonitoringWords.weights(assessment.subject(), profile)
                    .ifPresent(word -> out.line("  " + paint.yellow(say("提示：", "Note: ")) + word.in(language)));
        }
        alerts(assessment.alerts(), assessment);
        assessment.spotCheck().ifPresent(this::spotCheck);
    }

    private void alerts(List<MonitoringAlert> alerts, MonitoringAssessment assessment) {
        PlacesInWords words = new PlacesInWords(assessment.subject(), language);
        long open = alerts.stream().filter(alert -> !alert.isRaised()).count();
        for (MonitoringAlert alert : alerts) {
            if (alert.isRaised()) {
                out.line("  " + painted(Value.present(alert.light())) + say("  预警 ", "  Alert ") + Plain.of(alert.id())
                        + say("：", ": ") + words.of(alert.place()) + say("，", ", ")
                        + alert.figure().formula() + " = " + alert.shown().get() + say("（界限 ", " (limit ")
                        + alert.operator() + " " + alert.limit() + say("）", ")")
                        + (alert.action().isEmpty() ? "" : say("；处置：", "; action: ") + Plain.of(alert.action())));
            }
        }
        if (open > 0) {
            out.line("  "
                    + paint.yellow(say(
                            "另有 " + open + " 处预警规则因数据不全未能判定",
                            open + " places of alert rows could not be judged: missing data")));
        }
    }

    private void spotCheck(SpotCheckReport report) {
        long differing = report.lines().stream().filter(line -> !line.agrees()).count();
        out.line("  " + say("财政抽查：", "Spot check: ")
                + say(
                        "共 " + report.lines().size() + " 项，" + differing + " 项不一致或缺一方；项目灯 ",
                        report.lines().size() + " lines, " + differing + " differ or lack a side; project ")
                + painted(report.reportedLight()) + " → " + painted(report.foundLight())
                + (report.flips() ? say("（按抽查结果变灯）", " (another light by what was found)") : ""));
        for (SpotCheckLine line : report.lines()) {
            if (!line.agrees()) {
                out.line("    " + Plain.of(line.name(), LONGEST) + say("：自查 ", ": reported ") + text(line.reported())
                        + say("，抽查 ", ", found ") + text(line.found())
                        + say("，相差 ", ", difference ") + text(line.difference())
                        + (line.flips()
                                ? say("，", ", ") + painted(line.reportedLight()) + " → " + painted(line.foundLight())
                                : ""));
            }
        }
    }

    private String text(Value<String> value) {
        return value.isPresent() ? Plain.of(value.get(), LONGEST) : "—";
    }

    private void row(MonitoredIndicator row, Value<Light> light, MonitoringAssessment assessment) {
        String actual = Plain.of(row.cell(MonitoringColumn.ACTUAL).text(), LONGEST);
        StringBuilder why = new StringBuilder(say("指标值 ", "target "));
        why.append(Plain.of(row.indicator().value().text(), LONGEST));
        due(row, assessment, why);
        why.append(say("，执行情况 ", ", actual ")).append(actual.isEmpty() ? "—" : actual);
        String possibility = Plain.of(row.cell(MonitoringColumn.POSSIBILITY).text(), LONGEST);
        if (!possibility.isEmpty()) {
            why.append(say("，完成目标可能性 ", ", likelihood ")).append(possibility);
        }
        String name = Plain.of(row.indicator().name().text(), LONGEST);
        out.line("    " + painted(light) + "  " + name + say("：", ": ") + why);
    }

    private void due(MonitoredIndicator row, MonitoringAssessment assessment, StringBuilder why) {
        for (Figure figure : assessment.figures()) {
            boolean due = figure.formula().toString().equals("F08")
                    && figure.place().equals(row.place())
                    && figure.value().isPresent();
            if (due) {
                why.append(say("，监控期末应达 ", ", due by now "))
                        .append(shown(figure.value().get()));
            }
        }
    }

    /** A stored scale says nothing to a reader: 24.5, not 24.500000. */
    private static String shown(FigureValue value) {
        return value instanceof FigureValue.Decimal decimal
                ? (decimal.number().signum() == 0
                                ? BigDecimal.ZERO
                                : decimal.number().stripTrailingZeros())
                        .toPlainString()
                : value.toString();
    }

    private void action(MonitoringAssessment assessment) {
        Value<Light> light = assessment.light();
        if (profile == null || !light.isPresent()) {
            return;
        }
        Table actions = profile.find(MonitoringParameters.ACTIONS).orElse(new Table(List.of()));
        for (int i = 0; i < actions.rows().size(); i++) {
            if (actions.cell(i, "light").equals(light.get().name())) {
                out.line("  " + say("处置：", "Action: ") + Plain.of(actions.cell(i, "action")));
            }
        }
        if (light.get() == Light.RED || light.get() == Light.YELLOW) {
            out.line("  " + say("谁来办：", "Who: ")
                    + MonitoringWords.steps(assessment.subject(), profile).in(language));
        }
    }

    private String field(MonitoringAssessment assessment, MonitoringField field) {
        String text = Plain.of(assessment.subject().field(field).text(), LONGEST);
        return text.isEmpty() ? say("（未填）", "(none)") : text;
    }

    private String painted(Value<Light> light) {
        if (!light.isPresent()) {
            return switch (light.state()) {
                case MISSING -> say("数据不全", "missing data");
                case NOT_DUE -> say("未到期", "not due");
                case ERROR ->
                    say("无法亮灯（", "cannot be told (")
                            + Wording.error(light.code()).in(language)
                            + say("）", ")");
                default -> say("不适用", "not applicable");
            };
        }
        String word = say(light.get().term(), light.get().name().toLowerCase(Locale.ROOT));
        return switch (light.get()) {
            case RED -> paint.red(word);
            case YELLOW -> paint.yellow(word);
            case GREEN -> paint.green(word);
            default -> word;
        };
    }

    private String say(String zh, String en) {
        return language.equals("en") ? en : zh;
    }
}
