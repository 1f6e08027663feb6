// SPDX-License-Identifier: Apache-2.0
package org.biaochi.referencerun.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a plug-in author does last: the bundle goes into the folder of a running distribution. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SamplePluginIT {
    private static final String GOAL = """
            {"kind":"goal","project":{"name":"义务教育保障","department":"某县教育局"},"indicators":[
             {"level1":"产出指标","level2":"质量指标","level3":"小学入学率","target":"0.99"},
             {"level1":"满意度指标","level2":"服务对象满意度指标","level3":"社会公众满意度","target":"≥90%"}]}""";

    @Test
    void its_rules_are_live_with_the_next_review_and_gone_after_the_removal(@TempDir Path folder) throws Exception {
        SampleProject sample = SampleProject.compiledTo(Files.createDirectory(folder.resolve("classes")));
        try (LiveDistribution distribution = LiveDistribution.in(folder.resolve("home"))) {
            JsonNode before = distribution.review(GOAL);
            assertThat(before.toString()).doesNotContain("EDU-");

            Path jar = sample.bundle(distribution.plugins().resolve("education.jar"));
            distribution.await(plugins -> plugins.contains(SampleProject.PROVIDER));

            JsonNode live = distribution.review(GOAL);
            assertThat(live.path("ledger").path("failed").toString()).contains("EDU-001", "EDU-002");
            assertThat(live.path("ledger").path("extra")).isEmpty();
            assertThat(finding(live, "EDU-001").path("message").asText()).isEqualTo("指标“小学入学率”的指标值“0.99”不是百分比。");
            assertThat(finding(live, "EDU-001").path("path").asText()).isEqualTo("/indicators/0/target");
            assertThat(finding(live, "EDU-001").path("severity").asText()).isEqualTo("WARNING");
            assertThat(live.path("provenance").path("plugins").toString()).contains(SampleProject.PROVIDER);

            Files.delete(jar);
            distribution.await(plugins -> !plugins.contains(SampleProject.PROVIDER) || plugins.contains("CLOSED"));

            JsonNode after = distribution.review(GOAL);
            assertThat(after.toString()).doesNotContain("EDU-");
            assertThat(after.path("digest")).isEqualTo(before.path("digest"));
        }
    }

    private static JsonNode finding(JsonNode assessment, String rule) {
        return StreamSupport.stream(assessment.path("findings").spliterator(), false)
                .filter(finding -> finding.path("rule").asText().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
