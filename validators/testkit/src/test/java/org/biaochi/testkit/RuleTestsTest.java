// SPDX-License-Identifier: Apache-2.0
package org.biaochi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.profiles.Packs;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTestsTest {
    private static final String CASE = """
            {"name":"%s","as_of":"2025-09-01","profile":"central","input":{"kind":"goal","indicators":[
              {"level1":"产出","level2":"数量","level3":"%s","target":"1"}]},"expect":{"outcome":"%s"%s}}""";
    private static final String FOUND = ",\"findings\":[{\"severity\":\"WARNING\",\"paths\":[\"/indicators/0\"]}]";

    private final RuleBench bench = RuleBench.of(Packs.of(List.of()), new UnrulyNames());

    private static List<RuleCase> cases(String... names) {
        List<String> cases = new ArrayList<>();
        for (String name : names) {
            cases.add(CASE.formatted(name, name, "PASSED", ""));
        }
        String file = "{\"rule\":\"TEST-002\",\"cases\":[" + String.join(",", cases) + "]}";
        return RuleCases.read("TEST-002.json", file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_rule_that_keeps_state_is_named() {
        assertThat(bench.unsteady(cases("counts")))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains("TEST-002", "TEST-002.json#/cases/0"));
    }

    @Test
    void a_rule_without_state_answers_the_same_in_any_order_and_on_any_thread() {
        assertThat(bench.unsteady(cases("behaves", "mumbles", "peeks"))).isEmpty();
    }

    @Test
    void a_fact_that_a_rule_does_not_declare_is_named() {
        assertThat(bench.undeclared(cases("peeks", "behaves")))
                .singleElement()
                .asString()
                .contains("TEST-002", "directory/budget-request", "needs()");
        assertThat(bench.undeclared(cases("behaves"))).isEmpty();
    }

    @Test
    void a_finding_without_a_message_and_a_gap_in_one_language_are_named() {
        assertThat(bench.unspoken(cases("behaves", "mumbles", "gapes")))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("its card has no message mute"))
                .anySatisfy(fault -> assertThat(fault).contains("nothing fills {name} of message gap (en)"));
    }

    @Test
    void a_message_that_no_case_shows_is_named() {
        assertThat(bench.unspoken(cases("behaves"))).singleElement().asString().contains("no case shows message gap");
    }

    @Test
    void a_class_of_three_lines_makes_a_test_of_each_case_and_of_each_promise(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("TEST-002.json"),
                "{\"rule\":\"TEST-002\",\"cases\":[" + CASE.formatted("found", "behaves", "FAILED", FOUND) + ","
                        + CASE.formatted("wrong", "behaves", "PASSED", "") + "]}");
        Map<String, String> faults = run(
                new RuleTests() {
                    @Override
                    public RuleProvider provider() {
                        return new UnrulyNames();
                    }

                    @Override
                    public Path cases() {
                        return folder;
                    }
                }.rules());
        assertThat(faults)
                .hasSize(6)
                .containsEntry("TEST-002: found", "")
                .containsEntry("no rule looks at a fact that it does not declare", "")
                .containsEntry("answers are the same again, in any order of rules, on any thread", "");
        assertThat(faults.get("TEST-002: wrong")).contains("expected PASSED but was FAILED");
        assertThat(faults.get("every rule has cases that fail, that pass and that do neither"))
                .contains("UNDECIDED");
        assertThat(faults.get("every finding has its message in both languages"))
                .contains("message gap");
    }

    private static Map<String, String> run(Stream<? extends DynamicNode> nodes) {
        Map<String, String> faults = new LinkedHashMap<>();
        nodes.forEach(node -> {
            if (node instanceof DynamicContainer container) {
                faults.putAll(run(container.getChildren()));
            } else {
                faults.put(node.getDisplayName(), fault((DynamicTest) node));
            }
        });
        return faults;
    }

    private static String fault(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return "";
        } catch (Throwable fault) {
            return String.valueOf(fault.getMessage());
        }
    }
}
