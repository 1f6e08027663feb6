// SPDX-License-Identifier: Apache-2.0
package org.biaochi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaochi.api.basis.FormulaId;
import org.biaochi.api.engine.PerformanceEngine;
import org.biaochi.core.formula.registry.Formulas;
import org.junit.jupiter.api.Test;

class FormulaTest {
    private static final PerformanceEngine ENGINE = Run.builtInEngine();

    private static Run run(String... arguments) {
        return new Run().on(() -> ENGINE).of(arguments);
    }

    @Test
    void a_person_reads_value_inputs_parameters_with_source_boundary_and_rounding() {
        Run run = run("formula", "F20", "{\"X\":\"120\",\"B\":\"100\"}", "--as-of", "2025-09-01");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("F20  预算执行率得分：10.00\n")
                .contains("X = 120 元  执行数", "w = 10 分  预算执行率的分值", "来源：central", "财预〔2020〕10号")
                .contains("执行率超过 100%，按满分计", "四舍五入到 2 位小数", "管理要求：central");
    }

    @Test
    void a_parameter_that_is_given_says_so() {
        Run run = run("formula", "F20", "{\"X\":\"45\",\"B\":\"100\",\"w\":\"20\"}", "--lang", "en");
        assertThat(run.out()).startsWith("F20  Execution score: 9.00\n");
        assertThat(run.out()).contains("w = 20 分", "given with the inputs, instead of F20.weight");
    }

    @Test
    void what_is_missing_or_wrong_is_said_in_words() {
        assertThat(run("formula", "F01", "{\"X\":\"5\",\"B\":null}").out()).contains("：缺少全年预算数");
        assertThat(run("formula", "F01", "{\"X\":\"5\",\"B\":\"0\"}").out())
                .contains("：错误（预算为 0 却有支出，请核对预算数，PM-MON-104）");
        assertThat(run("formula", "F01", "{\"X\":\"0\",\"B\":\"0\"}").out()).contains("：不适用（分子分母均为 0");
        assertThat(run("formula", "F05", "{\"E\":\"0.40\",\"month\":8}").out())
                .contains("R：60.000000，亮灯：黄灯", "[60,80)");
    }

    @Test
    void an_error_is_no_success_and_what_is_missing_is_no_error() {
        assertThat(run("formula", "F01", "{\"X\":\"5\",\"B\":\"0\"}").status()).isEqualTo(2);
        assertThat(run("formula", "F01", "{\"X\":\"5\",\"B\":null}").status()).isZero();
    }

    @Test
    void a_rate_in_percent_is_asked_about() {
        String asked = "E 应填比例，48% 写作 0.48";
        assertThat(run("formula", "F05", "{\"E\":\"48\",\"month\":8}").out()).contains(asked);
        assertThat(run("formula", "F05", "{\"E\":\"0.48\",\"month\":8}").out()).doesNotContain("应填比例");
    }

    @Test
    void as_json_the_value_comes_with_its_figure() {
        Run run = run("formula", "F20", "{\"X\":\"89.974\",\"B\":\"90\"}", "--json");
        assertThat(run.lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"value\":\"10.00\",\"figure\":{\"formula\":\"F20\"")
                .contains("{\"name\":\"w\",\"text\":\"10\",\"source\":\"central\"}", "\"rounding\":\"HALF_UP 2\"");
    }

    @Test
    void every_formula_can_be_explained_in_both_languages_and_computed_without_inputs() {
        for (FormulaId id : Formulas.standard().ids()) {
            for (String language : new String[] {"zh", "en"}) {
                Run explained = run("explain", id.toString(), "--lang", language);
                assertThat(explained.status()).as(explained.err()).isZero();
                assertThat(explained.out()).startsWith(id + "  ");
                Run computed = run("formula", id.toString(), "{}", "--lang", language);
                assertThat(computed.status()).as(computed.err()).isZero();
            }
        }
    }

    @Test
    void misuse_names_what_is_wrong_and_the_remedy() {
        refuses("UNKNOWN_FORMULA", "相近的有 F09、F20、F29", "formula", "F209", "{}");
        refuses("UNKNOWN_FORMULA", "相近的有 F15、R05、R10", "explain", "R15");
        refuses("JSON_SYNTAX", "", "formula", "F20", "{X:1}");
        refuses("JSON_SHAPE", "", "formula", "F20", "7");
        refuses("FORMULA_INPUT", "没有输入项“Y”", "formula", "F20", "{\"Y\":\"1\"}");
        refuses("FORMULA_INPUT", "/X", "formula", "F20", "{\"X\":true}");
        refuses("FORMULA_INPUT", "BLOCK、FULL、ZERO、REDISTRIBUTE 之一", "formula", "F20", "{\"naPolicy\":\"full\"}");
        refuses("FORMULA_INPUT", "F05.lights", "formula", "F05", "{\"lights\":{}}");
        refuses("FORMULA_INPUT", "共 3 个", "formula", "F27", "{\"leaves\":[\"1\",\"2\"],\"weights\":[\"10\"]}");
        refuses("FORMULA_INPUT", "不含任何数", "formula", "F28", "{\"S\":\"1\",\"table\":{\"优\":\"90\",\"良\":\"90\"}}");
    }

    private static void refuses(String code, String told, String... arguments) {
        Run run = run(arguments);
        assertThat(run.status()).as(run.out()).isEqualTo(3);
        assertThat(run.err()).contains("[" + code + "]", told);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_line_is_answered_in_the_shape_of_the_vectors() {
        assertThat(answer("{\"id\":2,\"formula\":\"F20\",\"inputs\":{\"X\":\"89.974\",\"B\":\"90\"}}"))
                .isEqualTo("{\"id\":2,\"value\":\"10.00\"}\n");
        assertThat(answer("{\"id\":3,\"formula\":\"F14\",\"inputs\":{\"lights\":[\"GREEN\",\"MISSING\"]}}"))
                .isEqualTo("{\"id\":3,\"value\":{\"light\":\"GREEN\",\"incomplete\":true}}\n");
        assertThat(
                        answer(
                                "{\"id\":4,\"formula\":\"F65\",\"inputs\":{\"seed\":\"2026-SELF\",\"n\":1,\"ids\":[\"P001\",\"P002\"]}}"))
                .isEqualTo("{\"id\":4,\"value\":[\"P002\"]}\n");
        assertThat(answer("{\"id\":5,\"formula\":\"F02\",\"inputs\":{\"spent\":5,\"arrived\":0}}"))
                .isEqualTo("{\"id\":5,\"value\":\"ERROR:ZERO_DENOMINATOR\"}\n");
        assertThat(answer("{\"id\":6,\"describe\":\"formulas\"}"))
                .contains("\"formula\":\"F01\"", "\"formula\":\"R14\"", "\"name\":\"theta\",\"id\":\"F24.theta\"");
    }

    private static String answer(String line) {
        return new Run().on(() -> ENGINE).in(line + "\n").of("serve", "--stdio").out();
    }
}
