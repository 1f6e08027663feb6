// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.subject.UnreadableInputException;
import org.biaochi.profiles.PackReader;
import org.biaochi.profiles.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCasesTest {
    private static final String FAILS = """
            "expect":{"outcome":"FAILED","findings":[{"severity":"WARNING","paths":["/indicators/0/level3"]}]}""";
    private static final String PASSES = "\"expect\":{\"outcome\":\"PASSED\"}";

    private final RuleBench bench = RuleBench.of(
            Packs.of(List.of(
                    PackReader.read("central.yaml", """
                    id: central
                    version: 1.0.0
                    name: {zh: 中央通用, en: National}
                    region: "000000"
                    parameters: {merge.threshold: 5}
                    """),
                    PackReader.read("strict.yaml", """
                    id: strict
                    version: 1.0.0
                    name: {zh: 严格, en: strict}
                    region: "420000"
                    parameters: {TEST-001.min: {value: 4, delegation: fixed, reason: 示例}}
                    """),
                    PackReader.read("off.yaml", """
                    id: "off"
                    version: 1.0.0
                    name: {zh: 关闭, en: switched off}
                    region: "430000"
                    rules: {TEST-001: {enabled: false, reason: 示例}}
                    """))),
            new ShortNames());

    private static List<RuleCase> read(String cases) {
        return RuleCases.read(
                "TEST-001.json",
                ("{\"rule\":\"TEST-001\",\"cases\":[" + cases + "]}").getBytes(StandardCharsets.UTF_8));
    }

    private static RuleCase named(String name, String profile, String rest) {
        String one = """
                {"name":"a case","as_of":"2025-09-01","profile":"%s","input":{"kind":"goal","indicators":[
                  {"level1":"产出","level2":"数量","level3":"%s","target":"1"}]},%s}""";
        return read(one.formatted(profile, name, rest)).get(0);
    }

    private List<String> differences(RuleCase one) {
        return one.check(bench).stream().map(Difference::toString).toList();
    }

    @Test
    void a_case_that_holds_has_no_differences() {
        assertThat(named("培训", "central", FAILS).check(bench)).isEmpty();
        assertThat(named("培训人次", "central", PASSES).check(bench)).isEmpty();
        assertThat(named("", "central", "\"expect\":{\"outcome\":\"UNDECIDED\",\"missing\":[\"name\"]}")
                        .check(bench))
                .isEmpty();
    }

    @Test
    void severity_is_that_of_the_profile_and_of_the_escalated_finding() {
        assertThat(differences(named("训", "central", FAILS)))
                .singleElement()
                .asString()
                .contains(
                        "findings", "expected [WARNING [/indicators/0/level3]] but was [ERROR [/indicators/0/level3]]");
    }

    @Test
    void a_wrong_outcome_is_reported_with_what_the_rule_found() {
        assertThat(differences(named("培训", "central", PASSES)))
                .hasSize(2)
                .anySatisfy(difference -> assertThat(difference)
                        .contains("outcome: expected PASSED but was FAILED", "/indicators/0/name", "培训"))
                .anySatisfy(difference -> assertThat(difference)
                        .contains("findings: expected [] but was [WARNING [/indicators/0/level3]]"));
    }

    @Test
    void wrong_paths_are_reported_as_the_form_table_has_them() {
        String elsewhere = FAILS.replace("level3", "target");
        assertThat(differences(named("培训", "central", elsewhere)))
                .singleElement()
                .asString()
                .contains("[WARNING [/indicators/0/target]] but was [WARNING [/indicators/0/level3]]");
    }

    @Test
    void what_is_missing_is_compared_where_the_case_says_it() {
        String other = "\"expect\":{\"outcome\":\"UNDECIDED\",\"missing\":[\"unit\"]}";
        assertThat(differences(named("", "central", other)))
                .singleElement()
                .asString()
                .contains("missing: expected [unit] but was [name]");
        assertThat(named("", "central", "\"expect\":{\"outcome\":\"UNDECIDED\"}")
                        .check(bench))
                .isEmpty();
    }

    @Test
    void a_reason_is_compared_where_the_case_says_it() {
        String unset = "\"parameters\":{\"TEST-001.min\":null},"
                + "\"expect\":{\"outcome\":\"NOT_APPLICABLE\",\"reason\":\"%s\"}";
        assertThat(named("培训", "central", unset.formatted("PARAMETER_UNSET")).check(bench))
                .isEmpty();
        assertThat(differences(named("培训", "central", unset.formatted("OUT_OF_SCOPE"))))
                .singleElement()
                .asString()
                .contains("reason: expected [OUT_OF_SCOPE] but was [PARAMETER_UNSET]");
    }

    @Test
    void an_exception_is_reported_with_its_place_in_the_code() {
        assertThat(differences(named("throw", "central", PASSES)))
                .singleElement()
                .asString()
                .contains("ERROR", "thrown on purpose", "ShortNames.java");
    }

    @Test
    void a_finding_that_nobody_could_read_is_reported() {
        assertThat(differences(named("!!", "central", FAILS)))
                .singleElement()
                .asString()
                .contains("message", "mute", "default");
        assertThat(differences(named("??", "central", FAILS)))
                .singleElement()
                .asString()
                .contains("gap", "{other}", "name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            培训     | {"TEST-001.min":"2"}
            培训     | {"TEST-001.min":2}
            培训     | {"TEST-001.exempt":"培训"}
            培训     | {"TEST-001.exempt":"会议,培训"}
            培训     | {"TEST-001.exempt":["会议","培训"]}
            培训     | {"TEST-001.min":{"dated":[{"value":"3"},{"from":"2025-09-01","value":"2"}]}}
            """)
    void other_parameter_values_are_typed_as_the_card_declares_them(String name, String parameters) {
        assertThat(named(name, "central", "\"parameters\":" + parameters + "," + PASSES)
                        .check(bench))
                .isEmpty();
    }

    @Test
    void facts_of_a_case_reach_the_rule_that_declares_them() {
        String facts = "\"facts\":{\"directory/library-project\":{\"code\":\"1\",\"name\":\"培训\"}},";
        assertThat(named("培训", "central", facts + PASSES).check(bench)).isEmpty();
    }

    @Test
    void parameters_obey_the_layers_above() {
        assertThat(named("培训课", "strict", FAILS).check(bench)).isEmpty();
        assertThatThrownBy(() -> named("培训", "strict", "\"parameters\":{\"TEST-001.min\":\"2\"}," + PASSES)
                        .check(bench))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("PACK_FIXED", "TEST-001.json#/cases/0");
    }

    @Test
    void an_unknown_parameter_or_profile_is_refused_with_the_nearest_known_one() {
        assertThatThrownBy(() -> named("培训", "central", "\"parameters\":{\"TEST-001.mim\":\"2\"}," + PASSES)
                        .check(bench))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll(
                        "TEST-001.json#/cases/0/parameters/TEST-001.mim", "did you mean \"TEST-001.min\"?");
        assertThatThrownBy(() -> named("培训", "centrl", PASSES).check(bench))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("TEST-001.json#/cases/0", "did you mean \"central\"?");
    }

    @Test
    void a_rule_that_is_switched_off_or_not_on_the_bench_is_reported() {
        assertThat(differences(named("培训", "off", FAILS)))
                .singleElement()
                .asString()
                .contains("switched off by off");
        List<RuleCase> foreign = RuleCases.read("TEST-002.json", """
                {"rule":"TEST-002","cases":[{"name":"a","as_of":"2025-09-01","profile":"central",
                 "input":{"kind":"goal"},"expect":{"outcome":"PASSED"}}]}""".getBytes(StandardCharsets.UTF_8));
        assertThat(differences(foreign.get(0)))
                .singleElement()
                .asString()
                .contains("expected TEST-002 but was only [TEST-001]");
    }

    @Test
    void tells_which_outcomes_no_case_expects() {
        assertThat(bench.untested(List.of(named("培训", "central", FAILS))))
                .hasSize(2)
                .anySatisfy(gap -> assertThat(gap).contains("TEST-001: no case expects [PASSED]"))
                .anySatisfy(gap -> assertThat(gap).contains("[UNDECIDED, NOT_APPLICABLE]"));
        assertThat(bench.untested(List.of(
                        named("培训", "central", FAILS),
                        named("培训", "central", PASSES),
                        named("", "central", "\"expect\":{\"outcome\":\"UNDECIDED\"}"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "unreadable.txt", delimiter = '|', quoteCharacter = '`')
    void an_unreadable_case_names_file_and_place(String code, String place, String document) {
        assertThatThrownBy(() -> RuleCases.read("TEST-001.json", document.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(UnreadableInputException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.path()).isEqualTo("TEST-001.json#" + place);
                    assertThat(refused.text().zh()).isNotBlank();
                    assertThat(refused.text().en()).isNotBlank();
                });
    }

    @Test
    void reads_the_case_files_of_a_folder_in_order_and_nothing_else(@TempDir Path folder) throws IOException {
        String one = """
                {"name":"%s","as_of":"2025-09-01","profile":"central",
                 "input":{"kind":"goal"},"expect":{"outcome":"PASSED"}}""";
        Files.writeString(
                folder.resolve("B-002.json"),
                "{\"rule\":\"B-002\",\"cases\":[" + one.formatted("z") + "," + one.formatted("a") + "]}");
        Files.writeString(folder.resolve("A-001.json"), "{\"rule\":\"A-001\",\"cases\":[" + one.formatted("m") + "]}");
        Files.writeString(folder.resolve("README.md"), "no case");

        assertThat(RuleCases.read(folder))
                .extracting(RuleCase::toString)
                .containsExactly("A-001: m", "B-002: z", "B-002: a");
    }

    @Test
    void a_folder_without_cases_is_refused_so_that_no_test_passes_by_running_nothing(@TempDir Path folder) {
        assertThatThrownBy(() -> RuleCases.read(folder))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContainingAll("NO_CASES", folder.toString());
    }
}
