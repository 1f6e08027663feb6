// SPDX-License-Identifier: Apache-2.0
package org.biaochi.kit.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus is whole. */
class CorpusTest {
    private static final Path VALIDATORS = Path.of("../../validators");

    @Test
    void the_cases_of_every_rule_of_the_catalogue_are_in_the_corpus() throws IOException {
        List<String> rules = new ArrayList<>();
        try (Stream<Path> files = Files.walk(VALIDATORS)) {
            files.filter(file -> file.getParent().endsWith("src/test/resources/cases"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("GR-") || name.startsWith("PM-"))
                    .forEach(name -> rules.add(name.replace(".json", "")));
        }
        assertEquals(rules.stream().sorted().toList(), Corpus.shipped().rules());
    }

    @Test
    void the_corpus_is_listed_in_a_jar_as_in_a_folder(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kit with blanks.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of(
                    "requirements.json",
                    "corpus/rules/PM-LNK-101.json",
                    "corpus/rules/GR-IND-001.json",
                    "corpus/other/PM-X")) {
                jar.putNextEntry(new ZipEntry("org/biaochi/kit/" + name));
                jar.closeEntry();
            }
        }
        URL anchor = new URL("jar:" + file.toUri() + "!/org/biaochi/kit/requirements.json");
        assertEquals(List.of("GR-IND-001", "PM-LNK-101"), CaseFiles.rules(anchor));
    }

    @Test
    void a_corpus_that_cannot_be_listed_is_refused() throws IOException {
        URL elsewhere = new URL("https://example.org/requirements.json");
        assertThrows(IllegalStateException.class, () -> CaseFiles.rules(elsewhere));
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
        assertEquals(861, Vectors.shipped().size());
    }

    @Test
    void no_two_scenarios_ask_the_same_and_each_expects_something() {
        Set<Object> requests = new HashSet<>();
        for (Theme theme : Theme.values()) {
            assertTrue(Scenarios.of(theme).size() > 1, theme + " is empty");
            for (Scenario scenario : Scenarios.of(theme)) {
                assertTrue(requests.add(scenario.request()), scenario.name() + " asks what another scenario asks");
                assertTrue(
                        scenario.members().size()
                                        + scenario.outcomes().size()
                                        + scenario.figures().size()
                                        + scenario.places().size()
                                > 0,
                        scenario.name() + " expects nothing");
            }
        }
    }
}
