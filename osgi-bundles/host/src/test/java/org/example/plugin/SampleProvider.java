// SPDX-License-Identifier: Apache-2.0
package org.example.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.biaochi.api.basis.LocalText;
import org.biaochi.api.basis.RuleId;
import org.biaochi.api.goal.Indicator;
import org.biaochi.api.goal.PerformanceGoal;
import org.biaochi.api.rule.Conclusion;
import org.biaochi.api.rule.RuleCard;
import org.biaochi.api.spi.Environment;
import org.biaochi.api.spi.ProviderDescriptor;
import org.biaochi.api.spi.Rule;
import org.biaochi.api.spi.RuleContext;
import org.biaochi.api.spi.RuleProvider;
import org.biaochi.api.spi.Scope;
import org.biaochi.api.spi.SpiVersion;

/**
 * A stranger's plug-in with one rule that always passes. The version stands in a file beside it, so that one class makes several
 * versions. While the file named by the system property {@code sample.plugin.hold} exists the rule does not answer; that it was
 * asked is told by the removal of the file {@code entered} beside.
 */
public final class SampleProvider implements RuleProvider {
    public static final RuleId RULE = RuleId.of("SAMPLE-LATE-001");

    @Override
    public ProviderDescriptor descriptor() {
        LocalText text = new LocalText("示例", "sample");
        return ProviderDescriptor.of("org.example.plugin", version(), SpiVersion.MAJOR, SpiVersion.MINOR)
                .cards(List.of(RuleCard.of(RULE, "indicator")
                        .title(text)
                        .what(text)
                        .why(text)
                        .falsePositives(text)
                        .verify(text)
                        .remedy(text)
                        .message("default", text)
                        .build()))
                .build();
    }

    private static String version() {
        try (InputStream in = SampleProvider.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<Rule<?, ?>> create(Environment environment) {
        return List.of(new LateRule());
    }

    private static final class LateRule implements Rule<PerformanceGoal, Indicator> {
        @Override
        public RuleId id() {
            return RULE;
        }

        @Override
        public Scope<PerformanceGoal, Indicator> scope() {
            return Scope.INDICATOR;
        }

        @Override
        public Conclusion check(Indicator place, RuleContext<PerformanceGoal> context) {
            String hold = System.getProperty("sample.plugin.hold");
            if (hold != null) {
                waitWhileThereIs(Path.of(hold));
            }
            return Conclusion.passed();
        }

        private static void waitWhileThereIs(Path hold) {
            try {
                Files.deleteIfExists(hold.resolveSibling("entered"));
                while (Files.exists(hold)) {
                    Thread.sleep(5);
                }
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
