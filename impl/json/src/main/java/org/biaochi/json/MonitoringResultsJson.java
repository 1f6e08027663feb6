// SPDX-License-Identifier: Apache-2.0
package org.biaochi.json;

import org.biaochi.api.engine.MonitoringAlert;
import org.biaochi.api.engine.MonitoringAssessment;
import org.biaochi.api.monitoring.Light;
import org.biaochi.api.monitoring.SpotCheckLine;
import org.biaochi.api.monitoring.SpotCheckReport;
import org.biaochi.api.subject.Value;
import org.biaochi.core.canonical.JsonBytes;
import org.biaochi.core.input.SourcePaths;

/** The lights of a monitoring report, its alerts with their evidence, and the spot check beside it. Stateless. */
final class MonitoringResultsJson {
    private MonitoringResultsJson() {}

    static void write(MonitoringAssessment assessment, SourcePaths paths, JsonBytes json) {
        light("light", assessment.light(), json);
        json.plainKey("incomplete").raw(Boolean.toString(assessment.incomplete()));
        light("budgetLight", assessment.budgetLight(), json);
        json.plainKey("alerts").open('[');
        for (MonitoringAlert alert : assessment.alerts()) {
            alert(alert, paths, json);
        }
        json.close(']');
        json.plainKey("spotCheck");
        if (assessment.spotCheck().isEmpty()) {
            json.raw("null");
        } else {
            spotCheck(assessment.spotCheck().get(), paths, json);
        }
    }

    private static void alert(MonitoringAlert alert, SourcePaths paths, JsonBytes json) {
        json.open('{');
        json.plainKey("id").text(alert.id());
        json.plainKey("path").text(paths.source(alert.place()));
        json.plainKey("state")
                .plain(alert.isRaised() ? "RAISED" : alert.measure().state().name());
        AssessmentJson.optional(
                json.plainKey("value"), alert.isRaised() ? alert.shown().get() : null);
        AssessmentJson.optional(
                json.plainKey("exact"), alert.isRaised() ? alert.measure().get() : null);
        json.plainKey("operator").text(alert.operator());
        json.plainKey("limit").text(alert.limit());
        json.plainKey("light").plain(alert.light().name());
        json.plainKey("action").text(alert.action());
        json.plainKey("figure");
        FiguresJson.figure(alert.figure(), paths.source(alert.place()), json);
        json.close('}');
    }

    private static void spotCheck(SpotCheckReport report, SourcePaths paths, JsonBytes json) {
        json.open('{');
        light("reportedLight", report.reportedLight(), json);
        light("foundLight", report.foundLight(), json);
        json.plainKey("flips").raw(Boolean.toString(report.flips()));
        json.plainKey("lines").open('[');
        for (SpotCheckLine line : report.lines()) {
            json.open('{');
            json.plainKey("path").text(paths.source(line.place()));
            json.plainKey("name").text(line.name());
            text("reported", line.reported(), json);
            text("found", line.found(), json);
            text("difference", line.difference(), json);
            light("reportedLight", line.reportedLight(), json);
            light("foundLight", line.foundLight(), json);
            json.plainKey("flips").raw(Boolean.toString(line.flips()));
            json.close('}');
        }
        json.close(']');
        json.close('}');
    }

    private static void text(String name, Value<String> value, JsonBytes json) {
        AssessmentJson.optional(json.plainKey(name), value.isPresent() ? value.get() : null);
    }

    /** A light by name; what keeps it from being told in its own word. */
    private static void light(String name, Value<Light> light, JsonBytes json) {
        String state = light.state().name();
        json.plainKey(name).plain(light.isPresent() ? light.get().name() : state);
    }
}
