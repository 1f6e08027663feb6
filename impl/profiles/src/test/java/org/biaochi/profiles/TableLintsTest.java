// SPDX-License-Identifier: Apache-2.0
package org.biaochi.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaochi.profiles.TestPacks.DAY;
import static org.biaochi.profiles.TestPacks.pack;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.biaochi.api.profile.Parameter;
import org.biaochi.api.profile.ParameterDeclaration;
import org.biaochi.api.profile.ParameterType;
import org.biaochi.api.profile.TableShape;
import org.biaochi.core.monitoring.MonitoringParameters;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TableLintsTest {
    private static final List<ParameterDeclaration> DECLARED = List.of(
            declared(
                    "grades",
                    TableShape.table().bands("0", "100").column("grade", "text").keys("grade")),
            declared("grouped", TableShape.table().bands("0", "100").column("group", "text")),
            declared("caps", TableShape.table().bands("0", "100").column("cap", "integer 0..100")),
            declared(
                    "checkpoints",
                    TableShape.table()
                            .column("month", "integer 1..12")
                            .column("rate", "decimal 0..1")
                            .steps("month")
                            .rising("rate")),
            declared(
                    "matrix",
                    TableShape.table()
                            .column("execution", "text HIGH|LOW")
                            .column("goal", "text HIGH|LOW")
                            .column("light", "text GREEN|YELLOW|RED")
                            .keys("execution", "goal")
                            .matrix("execution", "goal")),
            declared(
                    "shares",
                    TableShape.table()
                            .column("total", "decimal 0..")
                            .column("cost", "boolean")
                            .column("l1", "text")
                            .column("share", "decimal 0..")
                            .keys("total", "cost", "l1")
                            .matrix("total", "cost")
                            .sum("share", "total")),
            declared(
                    "accrual",
                    TableShape.table()
                            .column("l1", "text?")
                            .column("l2", "text?")
                            .column("kind", "text")
                            .firstMatch("l1", "l2")),
            ParameterDeclaration.of(Parameter.of("GR-T-001.answers", ParameterType.DECIMALS))
                    .shape(TableShape.table()
                            .column("value", "decimal 0..100")
                            .descending("value")
                            .count(4)
                            .build())
                    .build());

    private static ParameterDeclaration declared(String name, TableShape.Builder shape) {
        return ParameterDeclaration.of(Parameter.of("GR-T-001." + name, ParameterType.TABLE))
                .shape(shape.build())
                .build();
    }

    @TestFactory
    Stream<DynamicTest> says_in_words_what_is_wrong_and_where() {
        return TestPacks.refused("flawed-tables.txt")
                .map(flawed -> dynamicTest(flawed.name(), () -> {
                    String words =
                            flawed.content().lines().findFirst().orElseThrow().substring(2);
                    List<Lint> lints = lint(flawed.content());
                    assertThat(lints).anySatisfy(lint -> {
                        assertThat(lint.code()).isEqualTo(flawed.code());
                        assertThat(lint.text().zh()).startsWith("GR-T-001.").contains(words);
                        assertThat(lint.text().en()).startsWith("GR-T-001.");
                    });
                    assertThat(lints).hasSize(1);
                    int line = Integer.parseInt(flawed.line());
                    assertThat(lints.get(0).location()).isEqualTo("place.yaml:" + line);
                }));
    }

    @Test
    void caps_as_they_were_published_answer_twice_and_not_at_all() {
        assertThat(lint("""
                parameters:
                  GR-T-001.caps:
                    - {from: 70, to: 80, edges: "[]", cap: 89}
                    - {from: 60, to: 70, edges: "[]", cap: 79}
                    - {to: 60, cap: 69}
                    - {to: 50, cap: 59}
                """))
                .extracting(lint ->
                        lint.location() + " " + lint.code() + " " + lint.text().zh())
                .containsExactly(
                        "place.yaml:6 LINT_BAND_UNREACHABLE GR-T-001.caps 第 4 行与第 3 行重叠，全部落在该行之内，0（含）至 50（不含） 有两个结果；"
                                + "自上而下取第一个时本行永远用不到，请缩小第 3 行，或删去本行",
                        "place.yaml:3 LINT_BAND_EDGE_TWICE GR-T-001.caps 第 1 行与第 2 行都含分界点 70，请用 edges 写明它归哪一行",
                        "place.yaml:3 LINT_BAND_UNCOVERED GR-T-001.caps 没有 80（不含）至 100（含） 的一行，请补上");
    }

    @Test
    void caps_whose_below_includes_the_number_hold_sixty_twice_too() {
        assertThat(lint("""
                parameters:
                  GR-T-001.caps:
                    - {from: 70, to: 80, edges: "[]", cap: 89}
                    - {from: 60, to: 70, edges: "[]", cap: 79}
                    - {to: 60, edges: "(]", cap: 69}
                    - {to: 50, edges: "(]", cap: 59}
                """))
                .extracting(lint -> lint.text().en())
                .containsExactly(
                        "GR-T-001.caps row 4 overlaps row 3 and lies within it: 0 (included) to 50 (included) has two answers, and a reader who"
                                + " takes the first never comes here; narrow row 3 or remove this one",
                        "GR-T-001.caps row 2 and row 3 both hold the bound 60; say in edges to which it belongs",
                        "GR-T-001.caps row 1 and row 2 both hold the bound 70; say in edges to which it belongs",
                        "GR-T-001.caps has no row for 80 (excluded) to 100 (included); add it");
    }

    @Test
    void the_same_caps_mended_have_one_answer_for_every_rate() {
        assertThat(lint("""
                parameters:
                  GR-T-001.caps:
                    - {from: 80, cap: 100}
                    - {from: 70, to: 80, cap: 89}
                    - {from: 60, to: 70, cap: 79}
                    - {from: 50, to: 60, cap: 69}
                    - {to: 50, cap: 59}
                  GR-T-001.checkpoints: []
                  GR-T-001.answers: [100, 80, 60, 0]
                """)).isEmpty();
    }

    @Test
    void an_alert_row_that_no_report_could_answer_is_found_before_anybody_needs_it() {
        List<ParameterDeclaration> monitoring = MonitoringParameters.declarations();
        Pack place = pack("place", "420000", """
                parameters:
                  monitoring.alerts:
                    - {id: A, metric: F17, scope: INDICATOR, operator: "=", limit: ALERT, light: RED}
                """);
        assertThat(new PackLinter(Packs.of(List.of(place)), monitoring, List.of()).lint(DAY))
                .anyMatch(lint -> lint.code().equals("PARAMETER_TABLE")
                        && lint.text().zh().contains("第 1 行的 scope")
                        && lint.text().en().contains("[PROJECT]"));
    }

    @Test
    void alert_rows_of_one_id_and_words_that_nobody_knows_are_found_with_their_line() {
        List<ParameterDeclaration> monitoring = MonitoringParameters.declarations();
        Pack place = pack("place", "420000", """
                parameters:
                  monitoring.alerts:
                    - {id: A, metric: F05, scope: PROJECT, operator: "<", limit: "60", light: RED}
                    - {id: A, metric: F99, scope: PROJECT, operator: "<", limit: "60", light: PURPLE}
                """);
        assertThat(new PackLinter(Packs.of(List.of(place)), monitoring, List.of()).lint(DAY))
                .extracting(Lint::code)
                .contains("LINT_TABLE_ROW_TWICE");
    }

    private static List<Lint> lint(String content) {
        return new PackLinter(Packs.of(List.of(pack("place", "420000", content))), DECLARED, List.of()).lint(DAY);
    }
}
