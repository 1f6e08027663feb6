// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.referencerun.conformance.ShippedEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each mechanism of the reference systems, on the class path; the page of the run is {@code target/mechanisms.html}. */
class MechanismsTest {
    private static final List<MechanismRow> ROWS = MechanismRow.all();
    private static final Map<String, MechanismScenario> SCENARIOS = ScenarioFiles.all();
    private static final Set<String> PROVED = new TreeSet<>();

    @TempDir
    static Path folder;

    private static MechanismDesk desk;

    @BeforeAll
    static void open() {
        desk = new ClassPathDesk(Proving.packs(SCENARIOS));
    }

    @AfterAll
    static void close() throws Exception {
        desk.close();
        try (OwnedEngine engine = ShippedEngine.with(Proving.packs(SCENARIOS))) {
            Files.writeString(
                    Path.of("target", "mechanisms.html"), new MechanismPage(ROWS, SCENARIOS, PROVED, engine).html());
        }
    }

    @Test
    void each_row_has_a_scenario_and_each_scenario_a_row() {
        Set<String> rows = new LinkedHashSet<>();
        ROWS.forEach(row -> rows.add(row.id()));
        assertThat(rows).hasSize(100);
        assertThat(SCENARIOS.keySet()).containsExactlyInAnyOrderElementsOf(rows);
    }

    @TestFactory
    Stream<DynamicTest> each_mechanism_does_what_its_scenario_says() {
        Proving proving = new Proving(desk, folder);
        return SCENARIOS.values().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.row(), () -> {
                    proving.prove(scenario);
                    PROVED.add(scenario.row());
                }));
    }

    @TestFactory
    Stream<DynamicTest> what_serves_a_mechanism_exists() {
        try (OwnedEngine engine = ShippedEngine.with(Map.of())) {
            Served served = new Served(engine);
            return SCENARIOS.values().stream()
                    .map(scenario -> DynamicTest.dynamicTest(
                            scenario.row(),
                            () -> assertThat(scenario.serves())
                                    .isNotEmpty()
                                    .allSatisfy(id ->
                                            assertThat(served.knows(id)).as(id).isTrue())));
        }
    }
}
