// SPDX-License-Identifier: Apache-2.0
package org.biaochi.report.stage;

import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.MonitoredIndicator;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.subject.Value;
import org.biaochi.core.monitoring.MonitoredRow;
import org.biaochi.core.monitoring.MonitoringView;
import org.biaochi.report.parts.Canvas;
import org.biaochi.report.parts.Shown;

/** Why a light is what it is, in a sentence: the money against the time that passed, the result against what is due. */
final class LightReasons {
    private final Canvas canvas;
    private final MonitoringAssessment assessment;
    private final MonitoringView view;

    LightReasons(Canvas canvas, MonitoringAssessment assessment) {
        this.canvas = canvas;
        this.assessment = assessment;
        this.view = MonitoringView.KEY.compute(assessment.subject(), canvas.profile());
    }

    MonitoringView view() {
        return view;
    }

    /** Whether a light asks somebody to act. */
    static boolean isBehind(Value<Light> light) {
        Light shown = LightStandings.shown(light);
        return shown == Light.RED || shown == Light.YELLOW;
    }

    /** What makes the project red or yellow, the heaviest first. */
    List<String> ofProject() {
        List<String> reasons = new ArrayList<>();
        for (Light light : List.of(Light.RED, Light.YELLOW)) {
            if (LightStandings.shown(assessment.budgetLight()) == light) {
                reasons.add(word(light) + canvas.say("：", ": ") + money());
            }
            List<MonitoredIndicator> rows = assessment.subject().indicators();
            for (int i = 0; i < rows.size(); i++) {
                if (LightStandings.shown(assessment.indicatorLights().get(i)) == light) {
                    reasons.add(word(light)
                            + canvas.say("：", ": ")
                            + name(rows.get(i))
                            + canvas.say("，", ", ")
                            + result(rows.get(i)));
                }
            }
        }
        return reasons;
    }

    private String word(Light light) {
        return canvas.say(LightStandings.words(light));
    }

    static String name(MonitoredIndicator row) {
        return Shown.typed(row.indicator().name());
    }

    /** The money: execution rate beside the share of the year that has passed. */
    String money() {
        return canvas.say(
                "预算执行率 " + Shown.percent(view.execution().value()) + "，时间进度 "
                        + Shown.percent(view.progress().value()),
                "executed " + Shown.percent(view.execution().value()) + " of the budget when "
                        + Shown.percent(view.progress().value()) + " of the year has passed");
    }

    /** The result of an indicator beside its target and what is due by now. */
    String result(MonitoredIndicator row) {
        String due = view.row(row)
                .map(MonitoredRow::valueDue)
                .filter(value -> value.value().isPresent())
                .map(value -> canvas.say("，期末应达 ", ", due ") + Shown.number(value.value()))
                .orElse("");
        String actual = Shown.typed(row.cell(MonitoringColumn.ACTUAL));
        return canvas.say("指标值 ", "target ")
                + Shown.typed(row.indicator().value())
                + due
                + canvas.say("，执行情况 ", ", actual ")
                + (actual.equals(Shown.NONE) ? canvas.say("未填", "not stated") : actual);
    }
}
