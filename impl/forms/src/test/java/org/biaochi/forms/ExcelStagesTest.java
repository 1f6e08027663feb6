// SPDX-License-Identifier: Apache-2.0
package org.biaochi.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.biaochi.api.evaluation.SelfEvaluation;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.monitoring.MonitoringColumn;
import org.biaochi.api.monitoring.MonitoringReport;
import org.biaochi.api.subject.Place;
import org.biaochi.api.subject.Subject;
import org.biaochi.api.subject.Typed;
import org.biaochi.core.input.Decoded;
import org.biaochi.core.input.Unreadable;
import org.biaochi.forms.excel.ExcelFormat;
import org.biaochi.json.MonitoringParts;
import org.biaochi.json.SelfEvaluationParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExcelStagesTest {
    private static final ExcelFormat EXCEL = new ExcelFormat();

    static List<String> names() {
        return Tables.names().stream().filter(name -> name.contains("selfeval")).toList();
    }

    private static Decoded<?> thereAndBack(Subject subject) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(EXCEL.write(List.of(subject).iterator(), out)).isEmpty();
        var entry = EXCEL.read("b.xlsx", new ByteArrayInputStream(out.toByteArray()))
                .toList()
                .get(0);
        if (entry instanceof Unreadable<?> unreadable) {
            throw unreadable.error();
        }
        return (Decoded<?>) entry;
    }

    @ParameterizedTest
    @MethodSource("names")
    void published_self_evaluations_come_back(String name) throws IOException {
        SelfEvaluation typed = SelfEvaluationParts.of(FormTables.read(name, Tables.bytes(name)))
                .subject();

        assertThat(thereAndBack(typed).subject()).isEqualTo(typed);
    }

    private static MonitoringReport report() {
        Decoded<PerformanceGoal> table = FormTables.read("m", """
            {"year":2024,"kind":"monitor","project":{"name":"道路养护","department":"交通局","unit":"养护中心"},
             "funds":[{"item":"年度资金总额：","initial_budget":"100","executed":"40","rate":"40%","forecast":"100"},
                      {"item":"其他资金","initial_budget":"0"}],
             "goal_text":"养护 120 公里",
             "indicators":[
              {"level1":"产出指标","level2":"数量指标","level3":"养护里程","target":"≥120公里","actual":"50公里","forecast":"120公里",
               "cause_class":"经费保障、其他","reason":"拨款较晚","possibility":"有可能","remark":"加快"},
              {"level1":"产出指标","level2":"质量指标","level3":"合格率","target":"100%","actual":"100%","forecast":"100%","possibility":"确定能"}]}
            """.getBytes(StandardCharsets.UTF_8));
        return MonitoringParts.of(table).subject();
    }

    @Test
    void a_monitoring_report_ticks_causes_and_possibilities() throws IOException {
        MonitoringReport typed = report();

        Decoded<?> back = thereAndBack(typed);

        assertThat(back.subject()).isEqualTo(typed);
        assertThat(back.notes()).isEmpty();
        assertThat(((MonitoringReport) back.subject())
                        .indicators()
                        .get(0)
                        .cells()
                        .get(MonitoringColumn.POSSIBILITY))
                .isEqualTo(Typed.of("有可能"));
    }

    @Test
    void a_path_is_a_sheet_and_a_cell() throws IOException {
        Decoded<?> back = thereAndBack(report());

        assertThat(back.paths().source(Place.ofPointer("/indicators/0/value"))).isEqualTo("/道路养护!E11");
        assertThat(back.paths().source(Place.ofPointer("/indicators/1/actual"))).isEqualTo("/道路养护!F12");
        assertThat(back.paths().source(Place.ofPointer("/projectName"))).isEqualTo("/道路养护!C3");
        assertThat(back.paths().place("/道路养护!E11")).isEqualTo(Place.ofPointer("/indicators/0/value"));
    }
}
