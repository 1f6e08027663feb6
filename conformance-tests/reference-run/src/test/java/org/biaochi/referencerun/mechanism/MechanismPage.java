// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.profile.Setting;
import org.biaochi.cli.describe.ValueText;
import org.biaochi.referencerun.mechanism.MechanismScenario.PackValue;
import org.biaochi.referencerun.mechanism.MechanismScenario.Proof;
import org.biaochi.referencerun.mechanism.MechanismScenario.Step;
import org.biaochi.report.html.Asset;
import org.biaochi.report.html.Html;

/** The page of a run: each mechanism with what its system said, the values it stands on, its scenario and how that went. */
final class MechanismPage {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final List<MechanismRow> rows;
    private final Map<String, MechanismScenario> scenarios;
    private final Set<String> proved;
    private final PerformanceEngine engine;
    private final Served served;
    private final Html html = new Html();

    MechanismPage(
            List<MechanismRow> rows,
            Map<String, MechanismScenario> scenarios,
            Set<String> proved,
            PerformanceEngine engine) {
        this.rows = rows;
        this.scenarios = scenarios;
        this.proved = proved;
        this.engine = engine;
        this.served = new Served(engine);
    }

    String html() {
        html.document().open("html", "lang", "zh-CN").open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width,initial-scale=1");
        html.leaf("title", "五个参照系统的机制").asset(Asset.style(MechanismPage.class, "mechanisms.css"));
        html.close("head").open("body").open("main");
        html.leaf("h1", "五个参照系统的机制");
        html.leaf("p", "共 " + rows.size() + " 项，有场景 " + scenarios.size() + " 项，本次运行通过 " + proved.size() + " 项。");
        String system = "";
        for (MechanismRow row : rows) {
            if (!row.system().equals(system)) {
                system = row.system();
                html.leaf("h2", system);
            }
            row(row);
        }
        html.close("main").close("body").close("html");
        return new String(html.take(), StandardCharsets.UTF_8);
    }

    private void row(MechanismRow row) {
        MechanismScenario scenario = scenarios.get(row.id());
        html.open("section", "id", row.id()).open("h3").leaf("span", row.id(), "class", "id");
        html.leaf("span", state(row, scenario), "class", "state").close("h3");
        line("机制", row.mechanism());
        line("须提供", row.offers());
        line("验收场景", row.scenario());
        if (scenario != null) {
            if (!scenario.because().isEmpty()) {
                line("说明", scenario.because());
            }
            scenario.values().forEach(this::value);
            html.open("ol");
            for (Step step : scenario.steps()) {
                html.leaf("li", step.name());
            }
            html.close("ol");
            line("由此实现", String.join("、", scenario.serves()));
        }
        html.close("section").newLine();
    }

    private String state(MechanismRow row, MechanismScenario scenario) {
        if (scenario == null) {
            return "尚无场景";
        }
        if (!proved.contains(row.id())) {
            return "未通过";
        }
        return scenario.proof() == Proof.RUN ? "通过" : scenario.proof() == Proof.EXPORT ? "通过（输出记录，由系统办理）" : "软件不办理";
    }

    private void line(String term, String text) {
        html.open("p").leaf("b", term + "：").text(text).close("p");
    }

    private void value(PackValue value) {
        Setting<?> setting = engine.profile(Context.profile(value.pack()).on(DAY))
                .setting(served.parameter(value.parameter()).parameter());
        line(
                "取值",
                value.pack() + " " + value.parameter() + " = "
                        + setting.value().map(ValueText::of).orElse("（未设定）")
                        + "（来自 " + setting.layer() + "）");
    }
}
