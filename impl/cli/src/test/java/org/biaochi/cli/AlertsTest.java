// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.api.engine.PluginSource;
import org.biaochi.engine.ReferenceEngine;
import org.biaochi.profiles.Pack;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.junit.jupiter.api.Test;

/** Alert rows of a profile and the spot check, as {@code monitor} tells them. */
class AlertsTest {
    private static final String ROWS = """
              - {id: YC-01, metric: F05, scope: PROJECT, operator: "<", limit: "60", light: RED, action: 发函督办}
              - {id: YC-02, metric: F01, scope: FUND, operator: "<", limit: "0.25", light: YELLOW}
              - {id: YC-03, metric: F18, scope: INDICATOR, operator: "<", limit: "-0.3", light: YELLOW}
              - {id: YC-04, metric: F17, scope: PROJECT, operator: "=", limit: ALERT, light: YELLOW}
              - {id: YC-05, metric: F09, scope: INDICATOR, operator: "=", limit: RED, light: RED, action: 限期整改}
            """;

    private static final String REPORT = """
            {"schema":"biaochi-monitoring-1","projectName":"农村道路养护补助","projectCode":"P001","budgetYear":"2025","windowStart":"2025年1月",
             "windowEnd":"2025年7月","reportDate":"2025-08-10","responsiblePerson":"王某",
             "funds":[{"item":"年度资金总额","budget":"90","executed":"10"},{"item":"其中：当年财政拨款","budget":"90","executed":"10"}],
             "indicators":[{"l1":"产出指标","l2":"数量指标","name":"养护里程","value":"≥120公里","actual":"20公里","possibility":"2","weight":"50"},
                           {"l1":"产出指标","l2":"质量指标","name":"验收合格率","value":"≥95%","weight":"50"}]}
            """.replace("\n", "");

    private static PerformanceEngine engine(String rows) {
        ClassLoader loader = AlertsTest.class.getClassLoader();
        List<Pack> packs = new ArrayList<>(Packs.from(loader).all());
        packs.add(PackReader.read("yucheng.yaml", """
                id: yucheng
                version: 1.2.0
                name: {zh: 某区, en: A district}
                region: "511802"
                extends: central
                validFrom: 2025-01-01
                bases:
                  own-district: {text: 本区做法, mark: O, jurisdiction: "511802"}
                parameters:
                  monitoring.alerts:
                    reason: 本区设定
                    bases: [own-district]
                    value:
                """ + rows.indent(6)));
        return ReferenceEngine.builder()
                .profiles(Packs.of(packs))
                .plugins(PluginSource.serviceLoader(loader))
                .build();
    }

    private static Run monitor(String rows, String... more) {
        List<String> arguments = new ArrayList<>(List.of("monitor", "-", "--profile", "yucheng"));
        arguments.addAll(List.of(more));
        return new Run().on(() -> engine(rows)).in(REPORT).of(arguments.toArray(String[]::new));
    }

    @Test
    void tells_which_row_alerts_where_on_which_figure_and_what_to_do() {
        String out = monitor(ROWS).out();
        assertThat(out)
                .contains("预警 YC-01：整张表，F05 = 19.047619（界限 < 60）；处置：发函督办")
                .contains("预警 YC-03：第1行「养护里程」，F18 = -0.714286（界限 < -0.3）")
                .contains("预警 YC-05：第1行「养护里程」，F09 = RED（界限 = RED）；处置：限期整改");
        assertThat(out.indexOf("YC-01")).isLessThan(out.indexOf("YC-05"));
    }

    @Test
    void a_missing_actual_is_told_as_not_judged_and_never_as_passed() {
        assertThat(monitor(ROWS).out()).contains("处预警规则因数据不全未能判定");
        assertThat(monitor(ROWS, "--json").out())
                .contains("\"id\":\"YC-03\",\"path\":\"/indicators/1\",\"state\":\"MISSING\",\"value\":null");
    }

    @Test
    void an_alert_in_json_is_a_decimal_beside_the_exact_number_and_holds_its_evidence() {
        String line = monitor(ROWS, "--json").lines().get(0);
        assertThat(line)
                .contains("\"alerts\":[{\"id\":\"YC-01\",\"path\":\"\",\"state\":\"RAISED\",\"value\":\"19.047619\","
                        + "\"exact\":\"400/21\"")
                .contains("\"value\":\"RED\",\"exact\":\"RED\"")
                .contains(
                        "\"operator\":\"<\",\"limit\":\"60\",\"light\":\"RED\",\"action\":\"发函督办\",\"figure\":{\"formula\":\"F05\"")
                .contains("\"profile\":{\"id\":\"yucheng\",\"version\":\"1.2.0\"");
    }

    @Test
    void many_rows_scanned_twice_give_the_identical_list() {
        StringBuilder rows = new StringBuilder();
        for (int i = 10; i < 32; i++) {
            rows.append("  - {id: YC-")
                    .append(i)
                    .append(", metric: F05, scope: PROJECT, operator: \"<\", limit: \"")
                    .append(i)
                    .append("\", light: RED}\n");
        }
        String first = monitor(rows.toString(), "--json").out();
        assertThat(first).isEqualTo(monitor(rows.toString(), "--json").out());
        assertThat(first).contains("\"id\":\"YC-20\"").doesNotContain("\"id\":\"YC-19\"");
    }

    @Test
    void a_row_that_makes_no_sense_is_refused_with_its_row_and_the_remedy() {
        Run run = monitor(
                "  - {id: A, metric: F17, scope: INDICATOR, operator: \"=\", limit: ALERT, light: RED}\n", "--json");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("yucheng.yaml", "monitoring.alerts 第 1 行", "PROJECT");
    }

    @Test
    void the_spot_check_stands_beside_the_report_with_difference_and_the_light_that_flips() {
        String found = REPORT.replace("\"executed\":\"10\"", "\"executed\":\"50\"")
                .replace("\"actual\":\"20公里\"", "\"actual\":\"70公里\"");
        String request =
                "{\"id\":1,\"stage\":\"monitoring\",\"profile\":\"yucheng\",\"asOf\":\"2025-09-01\",\"subject\":"
                        + REPORT.strip() + ",\"facts\":{\"monitoring/spot-check\":" + found.strip() + "}}\n";
        String answer = new Run()
                .on(() -> engine(ROWS))
                .in(request.getBytes(StandardCharsets.UTF_8))
                .of("serve", "--stdio")
                .out();
        assertThat(answer)
                .contains("\"spotCheck\":{")
                .contains(
                        "\"name\":\"年度资金总额\",\"reported\":\"100000.00\",\"found\":\"500000.00\","
                                + "\"difference\":\"-400000.00\",\"reportedLight\":\"RED\",\"foundLight\":\"GREEN\",\"flips\":true")
                .contains("\"reported\":\"20\",\"found\":\"70\",\"difference\":\"-50\"");
    }
}
