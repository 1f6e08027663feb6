// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.biaochi.api.basis.ConfigurationException;
import org.biaochi.api.engine.Context;
import org.biaochi.api.engine.OwnedEngine;
import org.biaochi.referencerun.conformance.ShippedEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person mistypes in a scenario or a pack is named with its file and line. */
class BadScenarioTest {
    @TempDir
    Path folder;

    private ConfigurationException refused(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return catchThrowableOfType(ConfigurationException.class, () -> ScenarioFiles.in(folder));
    }

    @Test
    void names_a_scenario_whose_mechanism_does_not_exist() throws IOException {
        ConfigurationException refused = refused("Y99.yaml", """
            # 写错了编号
            mechanism: Y99
            proof: none
            because: 说明
            serves: [F05]
            """);

        assertThat(refused.location()).contains("Y99.yaml").contains("2");
        assertThat(refused.text().zh()).contains("Y99");
    }

    @Test
    void names_a_scenario_that_stands_in_the_file_of_another() throws IOException {
        ConfigurationException refused = refused("Y2.yaml", "mechanism: Y1\nproof: none\nbecause: 说明\nserves: [F05]\n");

        assertThat(refused.location()).contains("Y2.yaml");
        assertThat(refused.text().zh()).contains("Y1");
    }

    @Test
    void names_a_key_that_scenarios_do_not_have() throws IOException {
        ConfigurationException refused =
                refused("Y1.yaml", "mechanism: Y1\nproof: none\nbecause: 说明\nserves: [F05]\nstpes: []\n");

        assertThat(refused.location()).contains("Y1.yaml").contains("5");
        assertThat(refused.text().zh()).contains("stpes");
    }

    @Test
    void names_a_wrong_key_of_a_pack() {
        String pack = """
            id: bad-key
            version: 1.0.0
            name: {zh: 写错了键, en: Wrong key}
            region: "511802"
            department: 写错了键
            extends: yucheng
            validFrom: 2025-01-01
            paramters: {}
            """;
        ConfigurationException refused = catchThrowableOfType(ConfigurationException.class, () -> {
            try (OwnedEngine engine = ShippedEngine.with(Map.of("bad-key", pack))) {
                engine.profile(Context.profile("bad-key").on(LocalDate.of(2026, 1, 1)));
            }
        });

        assertThat(refused.location()).isEqualTo("bad-key:8");
        assertThat(refused.text().zh()).contains("paramters");
    }
}
