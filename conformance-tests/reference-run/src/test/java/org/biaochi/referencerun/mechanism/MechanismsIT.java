// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each mechanism of the reference systems, in the distribution as built. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class MechanismsIT {
    private static final Map<String, MechanismScenario> SCENARIOS = ScenarioFiles.all();

    @TempDir
    static Path folder;

    private static MechanismDesk desk;

    @BeforeAll
    static void open() throws Exception {
        desk = new FelixDesk(Files.createDirectory(folder.resolve("home")), Proving.packs(SCENARIOS));
    }

    @AfterAll
    static void close() throws Exception {
        desk.close();
    }

    @TestFactory
    Stream<DynamicTest> each_mechanism_does_what_its_scenario_says() {
        Proving proving = new Proving(desk, folder);
        return SCENARIOS.values().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.row(), () -> proving.prove(scenario)));
    }
}
