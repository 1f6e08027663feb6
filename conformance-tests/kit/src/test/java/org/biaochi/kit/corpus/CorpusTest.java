// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus is whole. */
class CorpusTest {
    private static final Path CASES = Path.of("../../validators/goal/src/test/resources/cases");

    @Test
    void the_index_names_every_file() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString().replace(".json", ""))
                            .sorted()
                            .toList(),
                    Corpus.index());
        }
    }

    static List<String> rules() {
        return Corpus.shipped().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_rule_fires_passes_and_is_undecided_or_not_applicable(String rule) {
        Set<String> outcomes = new TreeSet<>();
        Corpus.shipped().of(rule).forEach(given -> outcomes.add(given.expected().outcome()));
        assertTrue(outcomes.contains("FAILED"), rule + " has no case in which it fires");
        assertTrue(outcomes.contains("PASSED"), rule + " has no case in which it passes");
        assertTrue(
                outcomes.contains("UNDECIDED") || outcomes.contains("NOT_APPLICABLE"),
                rule + " has no case in which it is undecided or not applicable");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void only_a_failed_case_expects_findings(String rule) {
        for (CorpusCase given : Corpus.shipped().of(rule)) {
            assertEquals(
                    given.expected().outcome().equals("FAILED"),
                    !given.expected().findings().isEmpty(),
                    given.toString());
        }
    }

    @Test
    void a_file_about_another_rule_is_refused() {
        byte[] json = "{\"rule\":\"GR-IND-002\",\"cases\":[{}]}".getBytes(StandardCharsets.UTF_8);
        assertThrows(IllegalStateException.class, () -> Corpus.read("GR-IND-001", json));
    }

    @Test
    void the_vectors_are_all_there() {
        assertEquals(438, Vectors.shipped().size());
    }

    @Test
    void no_two_scenarios_ask_the_same_and_each_expects_something() {
        Set<Object> requests = new HashSet<>();
        for (String theme : Scenarios.THEMES) {
            assertTrue(Scenarios.of(theme).size() > 1, theme + " is empty");
            for (Scenario scenario : Scenarios.of(theme)) {
                assertTrue(requests.add(scenario.request()), scenario.name() + " asks what another scenario asks");
                assertTrue(
                        scenario.members().size()
                                        + scenario.outcomes().size()
                                        + scenario.places().size()
                                > 0,
                        scenario.name() + " expects nothing");
            }
        }
    }
}
