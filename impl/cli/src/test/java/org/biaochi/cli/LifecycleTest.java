// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The life of the indicators of the shipped example, from approval to self-evaluation. */
class LifecycleTest {
    private static final Path EXAMPLE = Path.of(
                    "..", "..", "osgi-bundles", "host", "src", "main", "distribution", "examples", "lifecycle")
            .toAbsolutePath()
            .normalize();

    private static Run evaluate(String... more) {
        List<String> arguments = new ArrayList<>(List.of("evaluate", "--as-of", "2026-03-20"));
        arguments.addAll(List.of(more));
        arguments.add(EXAMPLE.resolve("self-evaluation.json").toString());
        return new Run().on(Run::builtInEngine).of(arguments.toArray(String[]::new));
    }

    private static Run withFacts(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--facts", EXAMPLE.resolve("facts").toString()));
        arguments.addAll(List.of(more));
        return evaluate(arguments.toArray(String[]::new));
    }

    private static JsonNode result(Run run) throws IOException {
        return new JsonMapper().readTree(run.out());
    }

    private static JsonNode life(JsonNode result, String name) {
        for (JsonNode life : result.path("lifecycle")) {
            if (life.path("name").asText().equals(name)) {
                return life;
            }
        }
        throw new AssertionError("no life of " + name);
    }

    private static List<String> signs(JsonNode result, String name) {
        return life(result, name).path("signs").findValuesAsText("sign");
    }

    @Test
    void each_indicator_shows_what_its_stages_make_visible() throws IOException {
        JsonNode result = result(withFacts("--json"));

        assertThat(signs(result, "培训总成本")).isEmpty();
        assertThat(signs(result, "培训乡村医生人数"))
                .containsExactly("IMPOSSIBLE_THEN_REACHED", "RED_THEN_FULL", "EVIDENCE_SHARED", "SCORED_LOWER");
        assertThat(signs(result, "培训考核合格率")).containsExactly("TARGET_MOVED");
        assertThat(signs(result, "到县级医院跟班人数")).containsExactly("ADJUSTED", "LESS_THAN_MONITORED", "EVIDENCE_SHARED");
        assertThat(signs(result, "乡镇卫生院诊疗能力")).containsExactly("EVIDENCE_REUSED");
        assertThat(signs(result, "培训覆盖乡镇数")).containsExactly("NOT_APPROVED", "NOT_MONITORED", "FAR_OVER");
        assertThat(signs(result, "参训乡村医生满意度")).isEmpty();
        assertThat(signs(result, "培训后继续在岗率")).containsExactly("DROPPED");
        assertThat(life(result, "培训后继续在岗率").path("path").isNull()).isTrue();
    }

    @Test
    void the_stages_stand_in_their_order_with_the_target_of_each() throws IOException {
        JsonNode steps = life(result(withFacts("--json")), "到县级医院跟班人数").path("steps");

        assertThat(steps.findValuesAsText("stage"))
                .containsExactly("approved", "adjusted", "monitored", "self-evaluated");
        assertThat(steps.findValuesAsText("target")).containsExactly("≥60人", "≥40人", "≥60人", "≥40人");
        assertThat(steps.findValuesAsText("when")).containsExactly("null", "TZ-2025-03", "2025-07-31", "null");
        assertThat(steps.get(2).path("light").asText()).isEqualTo("YELLOW");
        assertThat(steps.get(3).path("score").asText()).isEqualTo("7.00");
    }

    @Test
    void the_rules_judge_what_the_life_shows() throws IOException {
        JsonNode result = result(withFacts("--json"));

        assertThat(result.path("verdict").asText()).isEqualTo("FAIL");
        assertThat(result.path("findings").findValuesAsText("rule"))
                .containsExactly("PM-SEL-103", "PM-SEL-107", "PM-SEL-111", "PM-SEL-112", "PM-SEL-113");
    }

    @Test
    void a_person_reads_the_chain_of_stages_in_one_line() {
        assertThat(withFacts().out())
                .contains("指标全周期（8 项，6 项前后有出入）")
                .contains(
                        "批复 指标值 ≥1200人 → 监控（2025-07-31） 指标值 ≥1200人，完成 380人，红灯 → 自评 指标值 ≥1200人，完成 1210人，20.00/20.00 分 →"
                                + " 评价（部门评价） 17.00/20.00 分")
                .contains("监控时填“完全不可能”完成，自评已完成")
                .contains("批复了，自评表上没有");
        assertThat(withFacts("--lang", "en").out()).contains("called impossible when monitored, then reached");
    }

    @Test
    void without_the_stages_before_there_is_nothing_to_show() throws IOException {
        JsonNode result = result(evaluate("--json"));
        assertThat(result.path("stage").asText()).isEqualTo("self-evaluation");
        assertThat(result.has("lifecycle")).isFalse();
        assertThat(evaluate().out()).contains("得分核对").doesNotContain("指标全周期");
    }
}
