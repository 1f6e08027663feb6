// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.biaochi.referencerun.mechanism.MechanismDesk.Ran;
import org.biaochi.referencerun.mechanism.MechanismScenario.Step;

/** Runs the steps of a scenario at a desk. */
final class Proving {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final MechanismDesk desk;
    private final Path folder;

    /** Proves at a desk; commands run in folders below this one. */
    Proving(MechanismDesk desk, Path folder) {
        this.desk = desk;
        this.folder = folder;
    }

    /** The packs of all scenarios, which all desks have. */
    static Map<String, String> packs(Map<String, MechanismScenario> scenarios) {
        Map<String, String> packs = new TreeMap<>();
        for (MechanismScenario scenario : scenarios.values()) {
            scenario.packs().forEach((id, text) -> {
                if (packs.put(id, text) != null) {
                    throw new IllegalStateException("two scenarios bring the pack " + id);
                }
            });
        }
        return packs;
    }

    /** Runs every step in turn and fails at the first that does not show what it must. */
    void prove(MechanismScenario scenario) throws Exception {
        Path home = folder.resolve(scenario.row());
        String before = "";
        for (Step step : scenario.steps()) {
            Answer answer = new Answer(step.ask() == null ? ran(step, home) : asked(step));
            assertThat(answer.against(step))
                    .as("%s %s%n%s", scenario.row(), step.name(), answer)
                    .isEmpty();
            if (step.same()) {
                assertThat(answer).as("%s %s", scenario.row(), step.name()).hasToString(before);
            }
            before = answer.toString();
        }
    }

    private JsonNode asked(Step step) throws Exception {
        ObjectNode request = JSON.createObjectNode().put("id", 1);
        request.setAll((ObjectNode) step.ask());
        return JSON.readTree(desk.ask(request).toString());
    }

    /** One JSON object per line of output becomes an array; one alone stays itself; text becomes a text. */
    private JsonNode ran(Step step, Path home) throws Exception {
        Files.createDirectories(home);
        for (Map.Entry<String, String> file : step.files().entrySet()) {
            Path target = home.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        Ran ran = desk.run(step.run(), home);
        assertThat(ran.exit()).as("%s%n%s", step.name(), ran.out()).isEqualTo(step.exit());
        if (!ran.out().startsWith("{")) {
            return JSON.getNodeFactory().textNode(ran.out());
        }
        ArrayNode lines = JSON.createArrayNode();
        for (String line : ran.out().split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines.size() == 1 ? lines.get(0) : lines;
    }
}
